package org.detente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every class of ours is made, wherever it stands. */
class HouseRulesTest {

  private static final JavaClasses OURS = ArchitectureTest.OURS;

  @Test
  void letters_change_case_the_same_way_in_every_locale() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(OURS);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(OURS);
  }

  @Test
  void an_interface_has_more_than_one_implementation() {
    List<String> lonely = new ArrayList<>();
    for (JavaClass ours : OURS) {
      if (ours.isInterface() && !ours.isAnnotation() && ours.getAllSubclasses().size() == 1) {
        lonely.add(ours.getName());
      }
    }
    assertTrue(lonely.isEmpty(), () -> "interfaces with one implementation: " + lonely);
  }

  @Test
  void what_has_only_static_members_is_not_instantiated() {
    classes()
        .that(
            describe(
                "have only static members",
                ours ->
                    !ours.isInterface()
                        && !ours.isEnum()
                        && !ours.isAnonymousClass()
                        && ours.getSuperclass()
                            .map(s -> s.toErasure().isEquivalentTo(Object.class))
                            .orElse(false)
                        && !ours.getMethods().isEmpty()
                        && ours.getMembers().stream()
                            .filter(m -> !m.getName().equals("<init>"))
                            .allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC))))
        .should()
        .haveOnlyPrivateConstructors()
        .check(OURS);
  }
}
