package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class CodingTest {

  private static final List<String> HEADER =
      List.of("claim", "type", "agent", "object", "date", "modality", "decision", "corrections");

  /** One coder corrects in place, the other in the column for it; they agree. */
  private static final Coding ANNA =
      coding(
          "c1,meeting,nato|russia,,2008,actual,accept,",
          "c2,visit,russia,,,actual,correct,agent=nato|russia",
          "c3,threat,nato,,,actual,reject,",
          "c4,demand,nato,,2009,planned,accept,",
          "c5,demand,nato,,,actual,,");

  private static final Coding BORIS =
      coding(
          "c1,meeting,nato|russia,,2008,actual,accept,",
          "c2,visit,russia|nato,,,actual,correct,",
          "c3,threat,nato,,,actual,reject,",
          "c4,demand,nato,,2009,planned,correct,date=2010; type=threat",
          "c5,demand,nato,,,actual,accept,");

  private static final Map<String, Alpha> AGREEMENT = Coding.agreement(List.of(ANNA, BORIS));

  @Test
  void only_claims_that_both_decided_on_are_compared() {
    assertEquals(4, AGREEMENT.get("decision").units());
    assertEquals(Coding.COMPARED, List.copyOf(AGREEMENT.keySet()));
  }

  @Test
  void fields_are_compared_where_neither_rejects() {
    assertEquals(3, AGREEMENT.get("agent").units());
    assertEquals(1, AGREEMENT.get("agent").alpha());
    assertEquals(2 / 3.0, AGREEMENT.get("date").observed(), 1e-9);
    assertEquals(2 / 3.0, AGREEMENT.get("type").observed(), 1e-9);
    assertEquals(1, AGREEMENT.get("modality").alpha());
  }

  @Test
  void a_claim_that_one_accepts_and_the_other_corrects_is_a_claim_to_both() {
    assertEquals(1, AGREEMENT.get("acceptance").alpha());
    assertEquals(0.75, AGREEMENT.get("decision").observed());
  }

  /** Units: accept accept, correct correct, reject reject, accept correct; n = 8, pairs 2 of 8. */
  @Test
  void alpha_of_decisions_is_that_of_the_formula() {
    double expected = (64 - 3 * 3 - 3 * 3 - 2 * 2) / (8.0 * 7);
    assertEquals(1 - 0.25 / expected, AGREEMENT.get("decision").alpha(), 1e-9);
  }

  @Test
  void a_claim_that_stands_twice_is_refused() {
    String row = "c1,meeting,nato,,,actual,accept,";
    Fault fault = assertThrows(Fault.class, () -> coding(row, row));
    assertEquals(Fault.Code.BAD_REVIEW, fault.code());
  }

  private static Coding coding(String... lines) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new Sheet.Row(rows.size() + 2, List.of(line.split(",", -1))));
    }
    return Coding.of(new Sheet("t.csv", HEADER, rows));
  }
}
