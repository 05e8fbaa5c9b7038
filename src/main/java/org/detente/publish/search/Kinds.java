package org.detente.publish.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The classes of things: their labels, from the ontology, and what each is a sort of. */
final class Kinds {

  /** Labels of classes that our ontology does not label, by language. */
  private static final Map<String, Map<String, String>> FOREIGN = new LinkedHashMap<>();

  static {
    for (List<String> row : Resource.rows("kinds.txt")) {
      FOREIGN.put(row.get(0), Map.of("fr", row.get(1), "en", row.get(2), "ru", row.get(3)));
    }
  }

  private final SortedMap<String, List<Node>> labels;
  private final SortedMap<String, List<Node>> parents;

  private Kinds(SortedMap<String, List<Node>> labels, SortedMap<String, List<Node>> parents) {
    this.labels = labels;
    this.parents = parents;
  }

  /** Those that a dataset's ontology tells of. */
  static Kinds of(Facts facts) {
    SortedMap<String, List<Node>> parents = facts.values(Terms.SUBCLASS);
    SortedMap<String, List<Node>> labels = new TreeMap<>();
    facts
        .values(Terms.RDFS_LABEL)
        .forEach(
            (iri, texts) -> {
              if (iri.startsWith(Terms.DET)) {
                labels.put(iri, texts);
              }
            });
    return new Kinds(labels, parents);
  }

  /** A class with its label. */
  Kind kind(String iri, String language) {
    return new Kind(iri, name(iri), label(iri, language));
  }

  /** The most special of some classes: none that another is a sort of; the first of those. */
  Optional<String> mostSpecial(Collection<String> classes) {
    TreeSet<String> left = new TreeSet<>(classes);
    for (String one : classes) {
      for (String above : ancestors(one)) {
        if (!above.equals(one)) {
          left.remove(above);
        }
      }
    }
    return left.stream().findFirst();
  }

  /** The class and all that it is a sort of. */
  TreeSet<String> ancestors(String iri) {
    TreeSet<String> found = new TreeSet<>();
    climb(iri, found);
    return found;
  }

  /** True when a question that asks for {@code asked} means things of this class too. */
  boolean isMeant(String asked, String iri) {
    String wanted = asked.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return ancestors(iri).stream()
        .anyMatch(above -> above.equals(asked) || name(above).equals(wanted));
  }

  private void climb(String iri, TreeSet<String> found) {
    if (found.add(iri)) {
      parents.getOrDefault(iri, List.of()).forEach(above -> climb(Facts.text(above), found));
    }
  }

  private Wording label(String iri, String language) {
    List<Name> names =
        labels.getOrDefault(iri, List.of()).stream()
            .map(label -> new Name(Facts.text(label), Facts.language(label), Name.Use.LABEL))
            .toList();
    if (names.isEmpty()) {
      names =
          new TreeMap<>(FOREIGN.getOrDefault(iri, Map.of("en", name(iri))))
              .entrySet().stream()
                  .map(entry -> new Name(entry.getValue(), entry.getKey(), Name.Use.LABEL))
                  .toList();
    }
    return Name.best(names, Name.Use.LABEL, language).orElseThrow();
  }

  /** {@code accreditation-withdrawal} of {@code …#AccreditationWithdrawal}. */
  private static String name(String iri) {
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < local.length(); i++) {
      char c = local.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        name.append(name.isEmpty() ? "" : "-").append((char) (c - 'A' + 'a'));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }
}
