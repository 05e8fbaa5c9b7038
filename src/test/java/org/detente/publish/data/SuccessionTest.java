package org.detente.publish.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What is told of what was withdrawn. */
class SuccessionTest {

  @Test
  void of_an_article_withdrawn_twice_the_last_reason_is_told_whoever_gave_it() {
    DatasetGraph data =
        RDFParser.fromString(
                """
                PREFIX det: <https://w3id.org/detente/ns#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                BASE <https://w3id.org/detente/>
                <graph/audit> {
                  <act/1> a det:CuratorAct ; det:deed det:Retracting ; rdfs:comment "once" ;
                    det:ofGraph <graph/article/a> ; prov:endedAtTime "2026-11-28T10:00:00Z" .
                  <withdrawal/1> a det:Withdrawal ; rdfs:comment "again" ;
                    det:ofGraph <graph/article/a> ; prov:invalidatedAtTime "2026-11-29T10:00:00Z" .
                }
                """,
                Lang.TRIG)
            .toDatasetGraph();
    Succession succession = new Succession(Map.of());
    assertEquals(
        "again", succession.of("https://w3id.org/detente/article/a", data).orElseThrow().reason());
  }
}
