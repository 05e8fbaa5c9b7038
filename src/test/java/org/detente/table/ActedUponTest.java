package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActedUponTest {

  private static final Belongings BELONGINGS =
      new Belongings(
          Set.of(
              "russia", "nato", "france", "lavrov", "fomin", "nrc", "mission", "liaison", "envoy"),
          Set.of("russia", "nato", "france"),
          List.of(
              List.of("lavrov", "side", "russia"),
              List.of("fomin", "side", "russia"),
              List.of("nrc", "side", "russia"),
              List.of("nrc", "side", "nato"),
              List.of("mission", "side", "russia"),
              List.of("mission", "host", "nato"),
              List.of("liaison", "side", "nato"),
              List.of("envoy", "side", "france"),
              List.of("envoy", "host", "russia"),
              List.of("exercise", "side", "nato"),
              List.of("dialogue", "shared", "nato"),
              List.of("dialogue", "shared", "russia")));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "suspension, agents=russia;targets=nato;object=liaison, russia>nato target",
        "suspension, agents=russia;object=liaison, russia>liaison object",
        "suspension, agents=russia;object=mission, russia>nato host",
        "suspension, agents=lavrov;object=mission, lavrov>nato host",
        "suspension, agents=nato;object=nrc, nato>russia shared",
        "suspension, agents=russia;object=dialogue, russia>nato shared",
        "suspension, agents=france;object=dialogue, -",
        "suspension, agents=france;object=nrc, france>nrc object",
        "suspension, object=nrc, -",
        "demand, agents=russia;object=exercise, russia>nato owner",
        "exercise, agents=nato;object=exercise, -",
        "suspension, agents=russia;object=a treaty of many, -",
        "position, agents=lavrov, -",
        "resumption, object=nrc, nato>russia shared|russia>nato shared",
        "meeting, forum=nrc, nato>russia shared|russia>nato shared",
        "meeting, agents=russia;forum=nrc, russia>nato shared",
        "cancellation, forum=nrc, -",
        "summons, targets=envoy, russia>envoy host",
        "departure, targets=envoy, -",
        "visit, agents=lavrov;targets=nato, lavrov>nato target|nato>lavrov mirror"
      })
  void a_pair_is_said_or_follows_from_whose_things_are(String type, String cells, String pairs) {
    assertEquals(pairs == null ? "" : pairs, pairs(type, cells));
  }

  @Test
  void those_who_meet_act_on_each_other_across_sides() {
    assertEquals(
        "fomin>nato agent|lavrov>nato agent|nato>fomin agent|nato>lavrov agent",
        pairs("meeting", "agents=fomin|lavrov|nato"));
    assertEquals("fomin>lavrov agent|lavrov>fomin agent", pairs("meeting", "agents=fomin|lavrov"));
  }

  private static String pairs(String type, String cells) {
    Map<String, String> event = new TreeMap<>(Map.of("type", type, "event", "e"));
    for (String cell : cells.split(";")) {
      event.put(cell.split("=")[0], cell.split("=")[1]);
    }
    return new ActedUpon(BELONGINGS, event)
        .pairs().stream()
            .map(pair -> pair.source() + ">" + pair.target() + " " + pair.basis())
            .collect(Collectors.joining("|"));
  }
}
