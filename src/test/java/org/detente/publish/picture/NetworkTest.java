package org.detente.publish.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.detente.publish.page.Shown;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final Map<String, String> SIDES = Map.of(iri("kremlin"), "russia");
  private static final Map<String, String> QUADS =
      Map.of(iri("Expulsion"), "material-conflict", iri("Meeting"), "verbal-cooperation");

  @Test
  void events_of_one_class_between_two_are_one_line_in_its_direction() {
    Network network =
        Network.of(
            List.of(
                act("Expulsion", "nato", "on", "russia"),
                act("Expulsion", "nato", "on", "russia"),
                act("Expulsion", "russia", "on", "nato"),
                act("Meeting", "nato", "with", "russia")),
            SIDES,
            QUADS);
    assertEquals(
        List.of(
            "nato on russia material-conflict 2",
            "nato with russia verbal-cooperation 1",
            "russia on nato material-conflict 1"),
        network.ties().stream()
            .map(
                tie ->
                    String.join(
                        " ",
                        tie.actor().text(),
                        tie.way(),
                        tie.other().text(),
                        tie.quad(),
                        String.valueOf(tie.acts().size())))
            .toList());
  }

  @Test
  void lines_between_the_same_two_do_not_lie_on_each_other() {
    Network network =
        Network.of(
            List.of(
                act("Expulsion", "nato", "on", "russia"),
                act("Meeting", "nato", "on", "russia"),
                act("Expulsion", "russia", "on", "nato")),
            SIDES,
            QUADS);
    assertEquals(3, network.ties().stream().map(Network.Tie::line).distinct().count());
  }

  @Test
  void only_those_with_most_events_are_drawn_and_all_are_told() {
    List<Map<String, Shown>> acts = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      acts.add(act("Meeting", "nato", "on", "state-" + i));
    }
    Network network = Network.of(acts, SIDES, QUADS);
    assertEquals(40, network.nodes().size());
    assertEquals(90, network.ties().size());
    assertEquals("nato", network.nodes().get(0).agent().text());
  }

  @Test
  void the_same_acts_in_any_order_give_the_same_places() {
    List<Map<String, Shown>> acts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      acts.add(act("Meeting", "state-" + i % 5, "on", "state-" + (i + 1) % 7));
    }
    List<Network.Node> nodes = Network.of(acts, SIDES, QUADS).nodes();
    Collections.reverse(acts);
    assertEquals(nodes, Network.of(acts, SIDES, QUADS).nodes());
  }

  @Test
  void sides_are_those_of_the_graph_and_what_has_no_class_says_so() {
    Network network = Network.of(List.of(act("Decision", "kremlin", "on", "sweden")), SIDES, QUADS);
    assertEquals("none", network.ties().get(0).quad());
    assertTrue(
        network.nodes().stream()
            .allMatch(
                n -> n.side().equals(n.agent().text().equals("kremlin") ? "russia" : "other")));
  }

  private static Map<String, Shown> act(String type, String actor, String way, String other) {
    return Map.of(
        "type", thing(type),
        "actor", thing(actor),
        "way", Shown.plain(way),
        "other", thing(other));
  }

  private static Shown thing(String name) {
    return new Shown(name, "", "/" + name, iri(name), false);
  }

  private static String iri(String name) {
    return "https://w3id.org/detente/id/" + name;
  }
}
