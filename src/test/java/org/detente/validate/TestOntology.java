package org.detente.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A small ontology with one shape, and articles that conform to it. */
public final class TestOntology {

  private static final String PREFIXES =
      """
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private TestOntology() {}

  /** Writes the ontology into a folder and makes a validator of it. */
  public static Validator validator(Path folder) {
    return Validator.of(write(folder));
  }

  /** Writes the ontology into a folder. */
  public static Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("claim.ttl"),
          PREFIXES
              + """
              <http://www.w3.org/2002/07/owl#imports> rdfs:seeAlso <http://127.0.0.1:1/never> .
              det:Claim a rdfs:Class .
              det:Retold rdfs:subClassOf det:Claim .
              det:State rdfs:subClassOf det:Agent .
              """);
      Files.writeString(
          folder.resolve("claim.shacl.ttl"),
          PREFIXES
              + """
              <https://w3id.org/detente/shapes> <http://www.w3.org/2002/07/owl#imports>
                <http://127.0.0.1:1/never> .
              det:ClaimShape a sh:NodeShape ; sh:targetClass det:Claim ;
                sh:property [ sh:path det:confidence ; sh:minCount 1 ; sh:datatype xsd:decimal ;
                  sh:message "says how sure the reading is"@en , "dit le degré de certitude"@fr ] ;
                sh:property [ sh:path det:agent ; sh:class det:Agent ; sh:message "an agent" ] ;
                sh:property [ sh:path det:note ; sh:maxCount 0 ; sh:severity sh:Warning ;
                  sh:message "no notes, please" ] ;
                sh:property [ sh:path det:earliest ; sh:datatype xsd:date ] .
              """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** TriG of an article with one claim of that confidence. */
  public static String article(String id, String confidence) {
    return article(id, confidence, "");
  }

  /** As {@link #article(String, String)}, with more statements in the article's graph. */
  public static String article(String id, String confidence, String more) {
    return PREFIXES
        + "GRAPH <https://w3id.org/detente/graph/article/%s> {\n".formatted(id)
        + "<article/%s> a det:Article ; dcterms:title \"Titre %s\"@fr .\n".formatted(id, id)
        + "<article/%s#c-1> a det:Claim ; det:confidence %s .\n".formatted(id, confidence)
        + more
        + "}\n";
  }

  /** Statements enough to fill more than a megabyte of terms never seen before. */
  public static String bulk(String id, int claims) {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      more.append("<article/%s#b-%d> a det:Claim ; det:confidence 0.5 ; ".formatted(id, i))
          .append("det:note \"%s %d %s\" .\n".formatted(id, i, "x".repeat(200)));
    }
    return more.toString();
  }

  /** Admits TriG that must be let in. */
  public static Iterable<Admitted> admit(Validator validator, String... trig) {
    return Arrays.stream(trig)
        .map(text -> validator.admit(text.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG, "test"))
        .peek(
            admission -> {
              if (!admission.refused().isEmpty()) {
                throw admission.refused().get(0);
              }
            })
        .flatMap(admission -> admission.admitted().stream())
        .toList();
  }

  /** A graph that fails half way with an exception when it is written. */
  public static Admitted failing(String id) {
    return failing(id, new IllegalStateException("failed on purpose"));
  }

  /** A graph that fails half way with an error when it is written. */
  public static Admitted exhausting(String id) {
    return failing(id, new OutOfMemoryError("exhausted on purpose"));
  }

  private static Admitted failing(String id, Throwable cause) {
    Graph graph =
        new GraphBase() {
          @Override
          protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(
                Stream.generate(() -> TestOntology.<Triple>raise(cause)).iterator());
          }

          @Override
          protected int graphBaseSize() {
            return 1;
          }
        };
    String name = "https://w3id.org/detente/graph/article/" + id;
    return new Admitted(new ParsedGraph(name, graph), id, Optional.empty());
  }

  private static <T> T raise(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) cause;
  }
}
