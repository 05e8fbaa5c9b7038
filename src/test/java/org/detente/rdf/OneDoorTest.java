package org.detente.rdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;

/** What is written passes {@link Terms}: no other class of this package makes IRIs or literals. */
class OneDoorTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.detente.rdf");

  @Test
  void onlyTermsMakesTerms() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Terms")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ValueFactory.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Values.class)
        .check(CLASSES);
  }
}
