package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void a_directive_on_a_line_of_its_own_becomes_its_table_and_the_rest_stays() {
    String page = "# Title\n\n{{types fr}}\n\nNot {{types}} inside a line.\n";
    assertEquals(
        "# Title\n\n<!-- types fr -->\n\n| a |\n\n<!-- end -->\n\nNot {{types}} inside a line.\n",
        Template.fill(
            page, "t.md", name -> Optional.of("| a |\n").filter(t -> name.equals("types fr"))));
  }

  @Test
  void a_table_that_does_not_exist_is_told_with_its_line() {
    Fault fault =
        assertThrows(
            Fault.class, () -> Template.fill("a\n{{typs}}\n", "t.md", name -> Optional.empty()));
    assertEquals(Fault.Code.BAD_TEMPLATE, fault.code());
    assertTrue(fault.getMessage().startsWith("t.md:2: no table is called 'typs'"));
  }
}
