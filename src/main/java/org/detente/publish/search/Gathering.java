package org.detente.publish.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what can be found out of a dataset. */
final class Gathering {

  private final Facts facts;
  private final Kinds kinds;
  private final SortedMap<String, Draft> drafts = new TreeMap<>();

  private Gathering(Facts facts) {
    this.facts = facts;
    this.kinds = Kinds.of(facts);
  }

  /**
   * What was read.
   *
   * @param kinds the classes
   * @param things all that has a name and a class, by IRI
   */
  record Found(Kinds kinds, List<Thing> things) {

    Found {
      things = List.copyOf(things);
    }
  }

  /** Reads a dataset, in the transaction that the caller has begun. */
  static Found from(DatasetGraph data) {
    Gathering gathering = new Gathering(new Facts(data));
    gathering.names();
    gathering.classes();
    gathering.mentions();
    gathering.weights();
    gathering.dates();
    gathering.otherWordsForEvents();
    new Surroundings(gathering.facts, gathering.drafts).tell();
    List<Thing> things = new ArrayList<>();
    gathering.drafts.values().forEach(d -> d.thing(gathering.kinds).ifPresent(things::add));
    return new Found(gathering.kinds, things);
  }

  private void names() {
    Terms.NAMES.forEach(
        (predicate, use) ->
            facts.each(
                predicate,
                quad -> {
                  if (quad.getObject().isLiteral()) {
                    String iri = quad.getSubject().getURI();
                    drafts
                        .computeIfAbsent(iri, Draft::new)
                        .names
                        .add(
                            new Name(
                                Facts.text(quad.getObject()),
                                Facts.language(quad.getObject()),
                                use));
                  }
                }));
  }

  private void classes() {
    facts.each(
        Terms.TYPE,
        quad -> {
          Draft draft = drafts.get(quad.getSubject().getURI());
          String type = Facts.text(quad.getObject());
          boolean isOurs = draft != null && draft.iri.startsWith(Terms.BASE);
          if (isOurs && (type.startsWith(Terms.DET) || type.startsWith(Terms.OWL))) {
            draft.classes.add(type);
            draft.isTerm |= quad.getGraph().equals(Terms.ONTOLOGY_GRAPH);
          }
        });
    for (Draft draft : drafts.values()) {
      if (draft.classes.stream().anyMatch(type -> type.startsWith(Terms.DET))) {
        draft.classes.removeIf(type -> type.startsWith(Terms.OWL));
      }
    }
  }

  /** Words that were resolved are the thing's; of the others, each is kept once an article. */
  private void mentions() {
    facts.each(Terms.REFERS, quad -> drafts.remove(quad.getSubject().getURI()));
    SortedMap<String, String> articles = facts.first(Terms.SOURCE);
    SortedMap<String, Draft> kept = new TreeMap<>();
    Iterator<Draft> all = drafts.values().iterator();
    while (all.hasNext()) {
      Draft draft = all.next();
      if (draft.classes.contains(Terms.MENTION)) {
        draft.article = Optional.ofNullable(articles.get(draft.iri));
        draft.weight = 1;
        Draft first =
            kept.putIfAbsent(
                draft.article.orElse("") + " " + Folding.whole(draft.called("")), draft);
        if (first != null) {
          first.weight++;
          all.remove();
        }
      }
    }
  }

  private void weights() {
    for (Node role : Terms.ROLES) {
      facts.each(
          role,
          quad -> {
            if (!quad.getGraph().equals(Terms.EVENTS_GRAPH)) {
              weigh(quad.getObject());
            }
          });
    }
    facts.each(Terms.ATTESTED, quad -> weigh(quad.getSubject()));
    facts.each(
        Terms.DERIVED,
        quad -> {
          if (!quad.getGraph().equals(Terms.EVENTS_GRAPH)) {
            weigh(quad.getObject());
          }
        });
  }

  private void weigh(Node thing) {
    Draft draft = thing.isURI() ? drafts.get(thing.getURI()) : null;
    if (draft != null) {
      draft.weight++;
    }
  }

  private void dates() {
    facts.first(Terms.ISSUED).forEach(this::date);
    SortedMap<String, String> days = facts.first(Terms.DATE);
    days.forEach(this::date);
    SortedMap<String, String> objects = facts.first(Terms.OBJECT);
    SortedMap<String, String> agreed = new TreeMap<>();
    facts.each(
        Terms.STAGE,
        quad -> {
          String claim = quad.getSubject().getURI();
          if (Terms.AGREED.contains(Facts.text(quad.getObject())) && days.containsKey(claim)) {
            agreed.merge(objects.getOrDefault(claim, ""), days.get(claim), Facts::first);
          }
        });
    agreed.forEach(this::date);
  }

  /** An event is found by all words for its type: its label has only one, and that in front. */
  private void otherWordsForEvents() {
    for (Draft draft : drafts.values()) {
      if (!draft.isTerm && draft.iri.startsWith(Terms.EVENTS)) {
        for (String type : draft.classes) {
          Draft term = drafts.get(type);
          if (term != null) {
            term.names.stream()
                .filter(name -> name.use() == Name.Use.ALIAS)
                .forEach(draft.names::add);
          }
        }
      }
    }
  }

  private void date(String iri, String edtf) {
    Draft draft = drafts.get(iri);
    if (draft != null && !edtf.isEmpty()) {
      draft.dates = Optional.of(edtf);
    }
  }
}
