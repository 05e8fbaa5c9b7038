package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table TABLE =
      new Table(List.of("type", "F1"), List.of(List.of("closure", "1.00"), List.of("a|b", "–")));

  @Test
  void text_sets_columns_off_by_spaces() {
    assertEquals("type     F1\nclosure  1.00\na|b      –\n", TABLE.draw(Table.Style.TEXT));
  }

  @Test
  void markdown_has_a_rule_under_its_head_and_keeps_pipes_inside_their_cells() {
    assertEquals(
        "| type | F1 |\n| --- | --- |\n| closure | 1.00 |\n| a\\|b | – |\n",
        TABLE.draw(Table.Style.MARKDOWN));
  }

  @Test
  void every_row_is_as_long_as_the_head() {
    List<List<String>> rows = List.of(List.of("closure"));
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of("type", "F1"), rows));
  }
}
