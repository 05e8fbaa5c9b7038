package org.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Backing.Reliance;
import org.detente.model.Outlet.Ownership;
import org.junit.jupiter.api.Test;

class BackingTest {

  private static final Outlet TASS = outlet("tass", "russia", Ownership.STATE, "russia");
  private static final Outlet RIA = outlet("ria-novosti", "russia", Ownership.STATE, "russia");
  private static final Outlet BBC = outlet("bbc", "united-kingdom", Ownership.STATE, "nato");
  private static final Outlet LENTA =
      new Outlet("lenta", Optional.of("russia"), Optional.of(Ownership.PRIVATE), Optional.empty());

  @Test
  void an_article_alone_rests_on_all_there_is() {
    Backing backing = Backing.of(List.of(witness("a", "a", TASS), witness("a", "a", TASS)));
    assertEquals(1, backing.articles());
    assertEquals(
        Set.of(Reliance.ONE_OUTLET, Reliance.ONE_ORIGIN, Reliance.ONE_SIDE), backing.reliances());
  }

  @Test
  void what_one_side_s_outlets_tell_alone_rests_on_that_side() {
    Backing backing = Backing.of(List.of(witness("a", "a", TASS), witness("b", "b", RIA)));
    assertEquals(Set.of(Reliance.ONE_SIDE), backing.reliances());
    assertEquals(Set.of("russia"), backing.sides());
    assertEquals(Set.of("russia"), backing.countries());
    assertEquals(Set.of(Ownership.STATE), backing.ownerships());
  }

  @Test
  void two_sides_or_a_private_outlet_beside_them_are_enough() {
    assertEquals(
        Set.of(), Backing.of(List.of(witness("a", "a", TASS), witness("b", "b", BBC))).reliances());
    assertEquals(
        Set.of(),
        Backing.of(List.of(witness("a", "a", TASS), witness("b", "b", LENTA))).reliances());
  }

  @Test
  void copies_of_one_wire_are_one_origin_in_however_many_outlets() {
    Backing backing = Backing.of(List.of(witness("a", "a", BBC), witness("b", "a", LENTA)));
    assertEquals(2, backing.articles());
    assertEquals(1, backing.origins());
    assertEquals(Set.of(Reliance.ONE_ORIGIN), backing.reliances());
  }

  @Test
  void there_are_no_more_origins_than_articles() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Backing(1, 2, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
  }

  private static Witness witness(String source, String origin, Outlet outlet) {
    return new Witness(source, origin, origin, outlet);
  }

  private static Outlet outlet(String name, String country, Ownership ownership, String side) {
    return new Outlet(name, Optional.of(country), Optional.of(ownership), Optional.of(side));
  }
}
