package org.detente.publish.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Visit;

/**
 * What is said below a picture: how to cite it, and where its rows and questions are.
 *
 * @param citation one line
 * @param address of the picture as it is narrowed, for links
 * @param sheets where the rows are
 */
public record Cited(String citation, String address, List<Link> sheets) {

  private static final Node DATASET =
      NodeFactory.createURI(Addresses.NAMESPACE + "graph/about#dataset");

  /** What an address may say in one parameter. */
  private static final int LONGEST = 6_000;

  public Cited {
    sheets = List.copyOf(sheets);
  }

  /**
   * The rows of one question.
   *
   * @param name the question's name
   * @param question it in full, in English
   * @param csv where its rows are as CSV
   * @param json where they are as JSON
   * @param sparql the question in SPARQL
   * @param ask where it can be put and changed
   * @param more true when there are more rows than those
   */
  public record Link(
      String name,
      String question,
      String csv,
      String json,
      String sparql,
      String ask,
      boolean more) {}

  /**
   * Of a picture.
   *
   * @param title what the picture shows
   * @param part its part of the address, such as {@code timeline}
   * @param parameters of its address
   */
  static Cited of(
      Visit visit,
      String title,
      String part,
      Map<String, String> parameters,
      Filters filters,
      List<Sheet> sheets) {
    Addresses addresses = visit.reading().addresses();
    String path = visit.language().tag() + "/" + part + Addresses.query(parameters);
    String address = addresses.base() + path;
    String citation =
        date(visit.reading())
            .map(day -> visit.words().say("picture.citation", title, day, address))
            .orElseGet(() -> visit.words().say("picture.citation.undated", title, address));
    return new Cited(
        citation,
        addresses.root() + path,
        sheets.stream().map(sheet -> link(visit, sheet, filters)).toList());
  }

  private static Link link(Visit visit, Sheet sheet, Filters filters) {
    Addresses addresses = visit.reading().addresses();
    String sparql = sheet.sparql();
    return new Link(
        sheet.name(),
        sheet.query().question(),
        sheet.address(addresses, filters, visit.language(), "csv"),
        sheet.address(addresses, filters, visit.language(), "json"),
        sparql,
        ask(visit, sparql),
        sheet.more());
  }

  /** Where a question stands ready to be changed; without its indents, for addresses are short. */
  private static String ask(Visit visit, String sparql) {
    String text =
        sparql
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(String::strip)
            .collect(Collectors.joining("\n"));
    Map<String, String> query = text.length() <= LONGEST ? Map.of("query", text) : Map.of();
    return visit.reading().addresses().page(visit.language(), "sparql", query);
  }

  /** The day of the data, where the description of the whole tells one. */
  static Optional<String> date(Reading reading) {
    return reading
        .store()
        .read(
            data ->
                Stream.of(DCTerms.modified, DCTerms.issued)
                    .flatMap(
                        property ->
                            data
                                .getUnionGraph()
                                .find(DATASET, property.asNode(), Node.ANY)
                                .toList()
                                .stream())
                    .filter(triple -> triple.getObject().isLiteral())
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .map(time -> time.substring(0, Math.min(10, time.length())))
                    .max(String::compareTo));
  }
}
