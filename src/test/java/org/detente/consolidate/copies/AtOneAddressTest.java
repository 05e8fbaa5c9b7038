package org.detente.consolidate.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.SharedOrigin;
import org.detente.model.SharedOrigin.Copy;
import org.detente.model.SharedOrigin.Kind;
import org.junit.jupiter.api.Test;

/** What data sets have coded is the article at its address, and no origin beside it. */
class AtOneAddressTest {

  private static final SharedOrigin WIRE =
      new SharedOrigin(
          "wire",
          Optional.of("agence-a"),
          List.of(new Copy("daily", "wire", Kind.EDITED, new BigDecimal("0.50"))));

  @Test
  void rows_of_several_data_sets_with_one_address_are_one_origin() {
    List<SharedOrigin> origins =
        AtOneAddress.join(
            List.of(), Map.of("gdelt2-1", "a/x", "gdelt1-1", "a/x", "gdelt2-2", "a/y"), Set.of());
    assertEquals(List.of(List.of("gdelt1-1", "gdelt2-1")), articles(origins));
    assertEquals(Kind.SAME_ADDRESS, origins.get(0).copies().get(0).kind());
  }

  @Test
  void they_count_as_the_article_that_was_read_there() {
    List<SharedOrigin> origins =
        AtOneAddress.join(List.of(), Map.of("gdelt2-1", "a/x", "read", "a/x"), Set.of("read"));
    assertEquals(List.of(List.of("read", "gdelt2-1")), articles(origins));
  }

  @Test
  void and_as_its_text_where_others_carry_that_too() {
    List<SharedOrigin> origins =
        AtOneAddress.join(
            List.of(WIRE), Map.of("gdelt2-1", "a/x", "daily", "a/x"), Set.of("wire", "daily"));
    assertEquals(List.of(List.of("wire", "daily", "gdelt2-1")), articles(origins));
    assertEquals("daily", origins.get(0).copies().get(1).of());
    assertEquals(Optional.of("agence-a"), origins.get(0).credit());
  }

  @Test
  void two_that_were_read_are_compared_by_their_texts_alone() {
    Map<String, String> addresses = Map.of("one", "a/x", "two", "a/x");
    assertEquals(List.of(), AtOneAddress.join(List.of(), addresses, Set.of("one", "two")));
  }

  @Test
  void the_answer_does_not_hang_on_the_order_of_articles() {
    List<String> ids = new ArrayList<>(List.of("gdelt1-1", "gdelt2-1", "wire", "daily", "icews-1"));
    List<SharedOrigin> first = null;
    for (int i = 0; i < ids.size(); i++) {
      Collections.rotate(ids, 1);
      Map<String, String> addresses = new LinkedHashMap<>();
      ids.forEach(id -> addresses.put(id, id.contains("-1") ? "a/x" : "a/" + id));
      List<SharedOrigin> origins =
          AtOneAddress.join(List.of(WIRE), addresses, Set.of("wire", "daily"));
      first = first == null ? origins : first;
      assertEquals(first, origins);
    }
  }

  private static List<List<String>> articles(List<SharedOrigin> origins) {
    return origins.stream().map(SharedOrigin::articles).toList();
  }
}
