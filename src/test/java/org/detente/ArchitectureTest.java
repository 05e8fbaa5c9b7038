package org.detente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.model.SafeCell;
import org.detente.model.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the design: which package may know which, and what a stage may not touch. */
class ArchitectureTest {

  /** Every class of the program, without tests. */
  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.detente");

  /** The package where the stages are joined, for those that set them going. */
  private static final String ROOT = "";

  /**
   * Package → the packages it may know. Whoever may know none of ours may still throw a Fault, hand
   * out what a Selection asks for, and guard a cell of a spreadsheet.
   */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("article", Set.of("model")),
              Map.entry("archive", Set.of("model", "article")),
              Map.entry("language", Set.of("model")),
              Map.entry("time", Set.of("model")),
              Map.entry("rdf", Set.of("model")),
              Map.entry("lexicon", Set.of("model", "rdf")),
              Map.entry("extract", Set.of("model", "article", "language", "lexicon", "time")),
              Map.entry("table", Set.of("model", "rdf")),
              Map.entry("consolidate", Set.of("model", "time")),
              Map.entry("validate", Set.of()),
              // What validate admits is all that store takes; a graph that nobody checked has no
              // way in.
              Map.entry("store", Set.of("validate")),
              Map.entry("query", Set.of("store", "validate")),
              Map.entry("publish", Set.of("http", "query", "store")),
              // What all ports have in common.
              Map.entry("http", Set.of()),
              Map.entry("release", Set.of("query", "store", "validate")),
              // Curators write; what they write has gone through the stages and the shapes.
              Map.entry(
                  "curate",
                  Set.of(
                      ROOT,
                      "http",
                      "model",
                      "article",
                      "rdf",
                      "table",
                      "validate",
                      "store",
                      "query",
                      "upkeep")),
              // What follows from a store is made by the stages, which the root package joins.
              Map.entry(
                  "upkeep",
                  Set.of(
                      ROOT, "model", "consolidate", "rdf", "table", "validate", "store", "query")),
              Map.entry("evaluate", Set.of("model"))));

  /** Packages that take a value and return a value. */
  private static final String[] STAGES =
      packages("model", "language", "lexicon", "time", "extract", "rdf", "consolidate");

  static Set<String> packagesWithArrows() {
    return ARROWS.keySet();
  }

  @ParameterizedTest
  @MethodSource("packagesWithArrows")
  void a_package_knows_only_those_its_arrows_lead_to(String name) {
    DescribedPredicate<JavaClass> allowed =
        resideOutsideOfPackage("org.detente..")
            .or(type(Fault.class))
            .or(type(Fault.Code.class))
            .or(type(Selection.class))
            .or(type(SafeCell.class));
    allowed = allowed.or(resideInAPackage("org.detente." + name + ".."));
    for (String target : ARROWS.get(name)) {
      allowed =
          allowed.or(
              resideInAPackage(
                  target.equals(ROOT) ? "org.detente" : "org.detente." + target + ".."));
    }
    classes()
        .that(resideInAPackage("org.detente." + name + ".."))
        .should()
        .onlyDependOnClassesThat(allowed.as("are in " + ARROWS.get(name)))
        .check(OURS);
  }

  @Test
  void every_package_has_its_arrows() {
    Set<String> known = new TreeSet<>(ARROWS.keySet());
    known.add("cli");
    for (JavaClass ours : OURS) {
      String[] path = ours.getPackageName().split("\\.");
      assertTrue(path.length == 2 || known.contains(path[2]), () -> "no arrows for " + ours);
    }
  }

  @Test
  void nothing_knows_the_command_line() {
    noClasses()
        .that(resideOutsideOfPackage("org.detente.cli.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.detente.cli.."))
        .check(OURS);
  }

  @Test
  void rdf4j_stays_left_of_the_store() {
    noClasses()
        .that(resideOutsideOf("rdf", "lexicon", "table"))
        .should()
        .dependOnClassesThat(resideInAPackage("org.eclipse.rdf4j.."))
        .check(OURS);
  }

  @Test
  void jena_stays_right_of_it() {
    noClasses()
        .that(resideOutsideOf("validate", "store", "query", "publish", "release"))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
        .check(OURS);
  }

  @Test
  void a_stage_neither_prints_nor_ends_the_process_nor_reads_the_clock_or_chance() {
    noClasses()
        .that(resideInAnyPackage(STAGES))
        .should()
        .accessTargetWhere(
            describe(
                "is the console, the process, the clock or chance",
                access -> isImpure(access.getTarget())))
        .check(OURS);
  }

  /** Only a class named …Files opens a path, and then the one it was handed. */
  @Test
  void a_stage_reaches_neither_files_nor_the_network() {
    noClasses()
        .that(resideInAnyPackage(STAGES))
        .and()
        .haveNameNotMatching(".*Files")
        .should()
        .dependOnClassesThat(
            type(java.nio.file.Files.class)
                .or(type(java.io.File.class))
                .or(type(java.io.FileInputStream.class))
                .or(type(java.io.FileReader.class))
                .or(type(java.net.URL.class))
                .or(resideInAPackage("java.net.http.."))
                .as("open files or connections"))
        .check(OURS);
  }

  @Test
  void a_stage_keeps_no_order_that_hangs_on_hash_codes() {
    noClasses()
        .that(resideInAnyPackage(STAGES))
        .should()
        .callConstructorWhere(
            describe(
                "is of a hash map or set without order",
                call ->
                    call.getTargetOwner().isEquivalentTo(HashMap.class)
                        || call.getTargetOwner().isEquivalentTo(HashSet.class)))
        .check(OURS);
  }

  private static boolean isImpure(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" -> !Set.of("arraycopy", "identityHashCode").contains(name);
      case "java.lang.Runtime", "java.time.Clock", "java.util.Random" -> true;
      case "java.lang.Math" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Locale" -> name.equals("getDefault");
      case "java.util.Date" -> name.equals("<init>");
      default ->
          owner.startsWith("java.time.") && name.equals("now") || name.equals("printStackTrace");
    };
  }

  private static DescribedPredicate<JavaClass> resideOutsideOf(String... names) {
    return DescribedPredicate.not(resideInAnyPackage(packages(names)));
  }

  private static String[] packages(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = "org.detente." + names[i] + "..";
    }
    return packages;
  }
}
