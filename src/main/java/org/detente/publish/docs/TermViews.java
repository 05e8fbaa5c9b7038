package org.detente.publish.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Visit;
import org.detente.query.Catalogue;

/** Terms as a page of one language shows them. */
final class TermViews {

  private final Ontology ontology;
  private final Map<String, Term> terms;
  private final Catalogue catalogue;
  private final Addresses addresses;
  private final Language language;
  private final Map<String, String> things = new TreeMap<>();

  TermViews(Ontology ontology, Visit visit) {
    this.ontology = ontology;
    this.terms = ontology.terms();
    this.catalogue = visit.reading().catalogue();
    this.addresses = visit.reading().addresses();
    this.language = visit.language();
    visit
        .rows("shelf-sizes", Map.of())
        .forEach(row -> things.put(row.get("class").iri(), row.get("entities").text()));
  }

  /** Name, label and definition of a term. */
  TermView brief(Term term) {
    return view(term, Map.of(), List.of(), List.of());
  }

  /** All that is known of a term. */
  TermView full(Term term) {
    Map<String, List<Shown>> links = new LinkedHashMap<>();
    term.links()
        .forEach(
            (link, iris) ->
                links.put(
                    link.name().toLowerCase(Locale.ROOT), iris.stream().map(this::shown).toList()));
    return view(
        term,
        links,
        term.rules().stream().map(rule -> rule(rule, term)).toList(),
        term.questions().stream().map(this::question).toList());
  }

  private TermView view(
      Term term,
      Map<String, List<Shown>> links,
      List<Map<String, Object>> rules,
      List<Shown> questions) {
    return new TermView(
        term.name(),
        term.iri(),
        term.labels().in(language.tag()),
        term.definitions().in(language.tag()),
        address(term),
        term.deprecated(),
        things.getOrDefault(term.iri(), ""),
        term.examples(),
        term.counterExamples(),
        links,
        rules,
        term.snippet().stream().toList(),
        questions);
  }

  /** Where a term is described in full. */
  String address(Term term) {
    String module = term.module().substring(Addresses.NAMESPACE.length());
    return addresses.page(language, module) + "#" + term.name();
  }

  private Map<String, Object> rule(Rule rule, Term term) {
    Shown property =
        rule.property()
            .filter(iri -> !iri.equals(term.iri()))
            .map(this::shown)
            .orElse(Shown.NOTHING);
    String shape = addresses.page(language, "shapes") + "#" + rule.shape();
    return Map.of("property", property, "sentence", rule.sentence(), "shape", shape);
  }

  private Shown shown(String iri) {
    Term term = terms.get(iri);
    if (term == null) {
      return new Shown(OutsideNames.of(iri), "", iri, iri, true);
    }
    return new Shown(term.name(), "en", address(term), iri, false);
  }

  private Shown question(String name) {
    return new Shown(
        catalogue.find(name).title(),
        "en",
        addresses.page(language, "question/" + name),
        "",
        false);
  }
}
