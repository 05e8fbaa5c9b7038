package org.detente.publish.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Tally.Kind MEETINGS = new Tally.Kind("m", "meetings", "en", "h1", 0);
  private static final Tally.Kind DEMANDS = new Tally.Kind("d", "demands", "en", "h2", 0);

  private static final List<Tally.Counted> COUNTS =
      List.of(
          new Tally.Counted("2008", DEMANDS, 3),
          new Tally.Counted("2008", MEETINGS, 5),
          new Tally.Counted("2008", MEETINGS, 1),
          new Tally.Counted("2010", MEETINGS, 2),
          new Tally.Counted("", DEMANDS, 4));

  @Test
  void each_year_between_the_first_and_the_last_has_its_bar() {
    Tally tally = Tally.of(COUNTS, null, null);
    assertEquals(
        List.of("2008 9", "2009 0", "2010 2"),
        tally.bars().stream().map(bar -> bar.year() + " " + bar.total()).toList());
  }

  @Test
  void what_has_no_year_is_told_apart_and_not_drawn() {
    Tally tally = Tally.of(COUNTS, null, null);
    assertEquals(List.of(0, 4), tally.rest().stream().map(Tally.Part::count).sorted().toList());
    assertEquals(11, tally.bars().stream().mapToInt(Tally.Bar::total).sum());
  }

  @Test
  void parts_fill_their_bar_and_no_bar_is_too_high() {
    Tally tally = Tally.of(COUNTS, null, null);
    Tally.Bar bar = tally.bars().get(0);
    double height = bar.parts().stream().mapToDouble(Tally.Part::height).sum();
    Tally.Tick top = tally.ticks().get(tally.ticks().size() - 1);
    assertEquals(Tally.HEIGHT * 9.0 / top.count(), height, 0.1);
    assertTrue(bar.parts().stream().allMatch(part -> part.y() >= top.y()));
  }

  @Test
  void nothing_gives_nothing() {
    Tally tally = Tally.of(List.of(), null, null);
    assertEquals(List.of(), tally.kinds());
    assertEquals(List.of(), tally.bars());
  }
}
