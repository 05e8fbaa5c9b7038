package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.detente.store.Standing;
import org.junit.jupiter.api.Test;

/** What the audit graph tells of what curators did, and what nobody makes it tell. */
class HistoryTest extends WithDoor {

  @Test
  void an_article_is_withdrawn_with_a_reason_and_the_audit_says_who_when_and_why() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    assertEquals(400, door.call("DELETE", "/articles/a1", new byte[0]).statusCode());
    assertEquals(
        200,
        door.call("DELETE", "/articles/a1?reason=The%20paper%20took%20it%20back", new byte[0])
            .statusCode());
    assertEquals(404, door.get("/articles/a1").statusCode());
    assertEquals(404, door.call("DELETE", "/articles/a1?reason=x", new byte[0]).statusCode());
    JsonNode rows = TestDoor.json(door.get("/audit?since=2026-11-01")).at("/results/bindings");
    assertEquals(2, rows.size(), rows::toString);
    String all = rows.toString();
    assertTrue(all.contains("The paper took it back") && all.contains("anna"), all);
    assertTrue(all.contains("ns#Loading") && all.contains("ns#Retracting"), all);
    assertTrue(all.contains("2026-11-29T10:00:00Z") && all.contains("article/a1"), all);
    assertTrue(
        Standing.isTold(
            door.store,
            "https://w3id.org/detente/withdrawal/"
                + Digests.of("https://w3id.org/detente/graph/article/a1").substring(0, 16)));
    JsonNode later = TestDoor.json(door.get("/audit?since=2026-11-30")).at("/results/bindings");
    assertEquals(0, later.size());
  }

  @Test
  void nobody_tells_the_audit_graph_what_to_say() {
    String forged =
        TestDoor.article("a1", "0.9")
            .replace("graph/article/a1", "graph/audit")
            .replace("article/a1", "review/a1");
    String snapshot = door.store.snapshot();
    assertEquals(422, door.quads("POST", "/articles", forged).statusCode());
    assertEquals(snapshot, door.store.snapshot());
  }

  @Test
  void no_curator_tells_of_what_another_did() {
    String act =
        """
        <S> <T> <https://w3id.org/detente/ns#CuratorAct> <G> .
        <S> <https://w3id.org/detente/ns#deed> <https://w3id.org/detente/ns#Retracting> <G> .
        <S> <https://w3id.org/detente/ns#request> "r" <G> .
        <S> <http://www.w3.org/ns/prov#endedAtTime> "2026-11-29T09:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> <G> .
        <S> <http://www.w3.org/ns/prov#wasAssociatedWith> <https://w3id.org/detente/article/boris> <G> .
        <https://w3id.org/detente/article/boris> <http://www.w3.org/2000/01/rdf-schema#label> "boris" <G> .
        """
            .replace("T>", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    String refused =
        """
        <S> <T> <https://w3id.org/detente/ns#RefusedFile> <G> .
        <S> <https://w3id.org/detente/ns#fileName> "a" <G> .
        """
            .replace("T>", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    String forged =
        (act.replaceAll("(?m)^<https.*\n", "") + refused)
            .replace("<S>", "<https://w3id.org/detente/refused/x>")
            .replace("<G>", "<https://w3id.org/detente/graph/audit>");
    assertEquals(422, door.quads("POST", "/articles", forged).statusCode());
    String own = "https://w3id.org/detente/graph/article/a1";
    String article = TestDoor.article("a1", "0.9");
    String told =
        act.replace("<S>", "<https://w3id.org/detente/act/x>").replace("<G>", "<" + own + ">");
    assertEquals(422, door.quads("POST", "/articles", article + told).statusCode());
    assertEquals(201, door.quads("POST", "/articles", article).statusCode());
    String audit = door.get("/audit").body();
    assertTrue(audit.contains("anna") && !audit.contains("boris"), audit);
  }
}
