package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.detente.model.IdentityChange;
import org.detente.model.IdentityChange.Kind;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.junit.jupiter.api.Test;

class EventFatesTest {

  private static final String EVENT = "https://w3id.org/detente/event/";

  @Test
  void who_asks_for_an_event_that_was_merged_is_sent_to_the_one_that_stands() {
    assertEquals(
        Map.of(EVENT + "a", new Fate(true, List.of(EVENT + "b"))),
        fates(line(Kind.NAMED, "a", "key"), line(Kind.MERGED, "a", "b")));
  }

  @Test
  void an_event_that_was_split_is_gone_and_leads_to_all_of_its_parts() {
    assertEquals(
        Map.of(EVENT + "a", new Fate(false, List.of(EVENT + "b", EVENT + "c", EVENT + "d"))),
        fates(line(Kind.SPLIT, "a", "c", "d"), line(Kind.SPLIT, "a", "b", "c")));
  }

  @Test
  void an_event_that_nothing_attests_any_more_is_gone_and_leads_where_it_led_before() {
    assertEquals(Map.of(EVENT + "a", new Fate(false, List.of())), fates(line(Kind.RETIRED, "a")));
    assertEquals(
        Map.of(EVENT + "a", new Fate(true, List.of(EVENT + "b"))),
        fates(line(Kind.MERGED, "a", "b"), line(Kind.RETIRED, "a")));
  }

  @Test
  void a_name_that_is_published_again_stands() {
    assertEquals(Map.of(), fates(line(Kind.RETIRED, "a"), line(Kind.NAMED, "a", "key")));
  }

  @Test
  void what_a_curator_wants_has_not_come_of_it_yet() {
    assertEquals(Map.of(), fates(line(Kind.JOINED, "a", "b"), line(Kind.PARTED, "a", "c")));
  }

  @Test
  void without_a_log_nothing_is_known_to_have_gone() throws IOException {
    assertSame(Succession.NONE, EventFates.read(Path.of("no-such-folder/identity.ttl")));
  }

  private static Map<String, Fate> fates(IdentityChange... lines) {
    return EventFates.of(List.of(lines)).fates();
  }

  private static IdentityChange line(Kind kind, String event, String... about) {
    return new IdentityChange(kind, event, new TreeSet<>(Arrays.asList(about)));
  }
}
