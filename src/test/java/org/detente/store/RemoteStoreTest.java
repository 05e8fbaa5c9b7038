package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.detente.model.Fault;
import org.detente.query.Answer;
import org.detente.query.BoundQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.validate.Admitted;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteStoreTest {

  @TempDir Path folder;
  private Validator validator;
  private DatasetGraph data;
  private FusekiServer server;

  @BeforeEach
  void serve() {
    validator = TestOntology.validator(folder.resolve("ontology"));
    data = DatasetGraphFactory.createTxnMem();
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .add("/open", data)
            .add("/closed", data, false)
            .build()
            .start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private RemoteStore store(String dataset) {
    return RemoteStore.at("http://localhost:" + server.getHttpPort() + "/" + dataset);
  }

  private long count(String article) {
    Node name = NodeFactory.createURI("https://w3id.org/detente/graph/article/" + article);
    return Txn.calculateRead(data, () -> data.stream(name, Node.ANY, Node.ANY, Node.ANY).count());
  }

  @Test
  void articleIsPutReplacedAndWithdrawnWhole() {
    try (RemoteStore store = store("open")) {
      assertEquals(
          new LoadSummary(2, 0, 0, 8),
          store.load(
              TestOntology.admit(
                  validator,
                  TestOntology.article("000", "0.9"),
                  TestOntology.article("001", "0.9"))));
      for (String confidence : List.of("0.80", "0.75", "1.0")) {
        store.load(TestOntology.admit(validator, TestOntology.article("000", confidence)));
        assertEquals(4, count("000"));
      }
      assertEquals(1, store.retract(List.of("000", "never-there")));
      assertEquals(0, count("000"));
      assertEquals(4, count("001"));
    }
  }

  @Test
  void auditGraphThereSaysTheSameAsOneHere() {
    Iterable<Admitted> first = TestOntology.admit(validator, TestOntology.article("000", "0.9"));
    Iterable<Admitted> second = TestOntology.admit(validator, TestOntology.article("000", "0.8"));
    Iterable<Admitted> other = TestOntology.admit(validator, TestOntology.article("001", "0.7"));
    Optional<Instant> monday = Optional.of(Instant.parse("2026-11-23T10:00:00Z"));
    Optional<Instant> tuesday = Optional.of(Instant.parse("2026-11-24T10:00:00Z"));
    try (RemoteStore there = store("open");
        EmbeddedStore here = EmbeddedStore.inMemory()) {
      for (Store each : List.of(there, here)) {
        each.load(other);
        each.load(first, monday);
        each.load(second, tuesday);
        each.retract(List.of("001", "000"), tuesday);
      }
      Node audit = NodeFactory.createURI("https://w3id.org/detente/graph/audit");
      Set<Triple> told = here.read(dataset -> Set.copyOf(dataset.getGraph(audit).find().toList()));
      assertEquals(3 * 5 + 2 + 3, told.size(), told::toString);
      assertEquals(
          told, Txn.calculateRead(data, () -> Set.copyOf(data.getGraph(audit).find().toList())));
    }
  }

  @Test
  void questionsAreAnsweredThereToo() {
    RemoteStore store = store("open");
    store.load(TestOntology.admit(validator, TestOntology.article("000", "0.9")));
    BoundQuery query = BoundQuery.parse("SELECT ?g { GRAPH ?g { ?a a <ns#Article> } }", "query");
    Answer answer = new QueryRun(RunLimits.OWN).on(store, query);
    assertEquals(1, ((Answer.Table) answer).bindings().size());
  }

  @Test
  void endpointThatOnlyReadsIsAFaultInOneLine() {
    RemoteStore store = store("closed");
    Fault load =
        assertThrows(
            Fault.class,
            () -> store.load(TestOntology.admit(validator, TestOntology.article("000", "0.9"))));
    Fault retract = assertThrows(Fault.class, () -> store.retract(List.of("000")));
    for (Fault fault : List.of(load, retract)) {
      assertEquals(Fault.Code.ENDPOINT_REFUSED, fault.code());
      assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
      assertTrue(fault.getMessage().contains("405"), fault.getMessage());
    }
    assertEquals(0, count("000"));
  }

  @Test
  void serverThatIsNotThereIsAFaultInOneLine() {
    RemoteStore store = store("open");
    server.stop();
    Fault load =
        assertThrows(
            Fault.class,
            () -> store.load(TestOntology.admit(validator, TestOntology.article("000", "0.9"))));
    Fault ask =
        assertThrows(
            Fault.class,
            () -> new QueryRun(RunLimits.OWN).on(store, BoundQuery.parse("ASK {}", "query")));
    for (Fault fault : List.of(load, ask)) {
      assertEquals(Fault.Code.ENDPOINT_REFUSED, fault.code());
      assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:3030/ds", "ftp://localhost/ds", "http://h/ds?x=y", "http:///ds", "a b"})
  void whatIsNoUrlIsRefused(String url) {
    assertEquals(Fault.Code.BAD_USAGE, assertThrows(Fault.class, () -> RemoteStore.at(url)).code());
  }
}
