package org.detente.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An article as {@code convert} writes it, in as many versions as one likes: each statement of the
 * padding bears the version, so that a mixture of two is seen.
 */
final class Piece {

  private static final String BASE = "https://w3id.org/detente/";
  private static final String TITLE = "version ";
  private static final String TEMPLATE = template();

  private Piece() {}

  /** N-Quads of an article in that version: from 161 statements to some thousands. */
  static String text(String id, int version) {
    Random random = new Random(id.hashCode() * 31L + version);
    int mentions = random.nextInt(20) == 0 ? 300 : random.nextInt(30);
    StringBuilder text =
        new StringBuilder(
            TEMPLATE.replace("ARTICLE-ID", id).replace("VERSION-TITLE", TITLE + version));
    String article = BASE + "article/" + id;
    String rdf = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
    for (int i = 0; i < mentions; i++) {
      String mention = "<%s#m-%d-%d> ".formatted(article, version, i);
      String place = "<%s#tp-%d-%d> ".formatted(article, version, i);
      String graph = "<%sgraph/article/%s> .\n".formatted(BASE, id);
      text.append(mention + rdf + "<http://www.w3.org/ns/oa#SpecificResource> " + graph)
          .append(mention + rdf + "<%sns#Mention> ".formatted(BASE) + graph)
          .append(mention + "<http://www.w3.org/2000/01/rdf-schema#label> \"")
          .append("%d %d %s\"@en ".formatted(version, i, "x".repeat(80)) + graph)
          .append(mention + "<http://www.w3.org/ns/oa#hasSelector> " + place + graph)
          .append(mention + "<http://www.w3.org/ns/oa#hasSource> <" + article + "> " + graph)
          .append(mention + "<%sns#refersTo> <%sid/russia> ".formatted(BASE, BASE) + graph)
          .append(mention + offset(BASE + "ns#sourceStart", 0, "integer") + graph)
          .append(mention + offset(BASE + "ns#sourceEnd", 4, "integer") + graph)
          .append(place + rdf + "<http://www.w3.org/ns/oa#TextPositionSelector> " + graph)
          .append(place + offset("http://www.w3.org/ns/oa#start", 0, "nonNegativeInteger") + graph)
          .append(place + offset("http://www.w3.org/ns/oa#end", 4, "nonNegativeInteger") + graph);
    }
    return text.toString();
  }

  /** N-Quads of several articles in the same version. */
  static String text(Collection<String> ids, int version) {
    return ids.stream().map(id -> text(id, version)).collect(Collectors.joining());
  }

  /** The statements of an article's own graph in N-Quads that may hold others. */
  static SortedSet<String> ofGraph(String id, String quads) {
    String end = "<" + BASE + "graph/article/" + id + "> .";
    return quads
        .lines()
        .filter(line -> line.endsWith(end))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which version the statements are, whole and alone; -1 when they are none. */
  static int version(String id, SortedSet<String> statements) {
    for (String statement : statements) {
      int at = statement.indexOf("title> \"" + TITLE);
      if (at > 0) {
        String rest = statement.substring(at + "title> \"".length() + TITLE.length());
        int version = Integer.parseInt(rest.substring(0, rest.indexOf('"')));
        return statements.equals(ofGraph(id, text(id, version))) ? version : -1;
      }
    }
    return -1;
  }

  private static String offset(String property, int value, String type) {
    return "<%s> \"%d\"^^<http://www.w3.org/2001/XMLSchema#%s> ".formatted(property, value, type);
  }

  private static String template() {
    try (InputStream in = Piece.class.getResourceAsStream("article.nq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
