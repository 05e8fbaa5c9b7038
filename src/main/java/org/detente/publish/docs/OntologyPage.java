package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/**
 * The vocabulary: {@code ns} lists every term, so that {@code ns#Claim} is found there; {@code
 * ns/claim} tells all of the terms of a module.
 */
public final class OntologyPage implements Page {

  private final Documentation documentation;
  private final Map<Language, String> diagrams = new ConcurrentHashMap<>();

  /**
   * @param documentation what is read
   */
  public OntologyPage(Documentation documentation) {
    this.documentation = documentation;
  }

  @Override
  public Optional<View> view(Visit visit) {
    Ontology ontology = documentation.ontology();
    return switch (visit.path().size()) {
      case 1 -> Optional.of(overview(ontology, visit));
      case 2 ->
          ontology.modules().stream()
              .filter(module -> module.name().equals(visit.path().get(1)))
              .findFirst()
              .map(module -> module(ontology, module, visit));
      default -> Optional.empty();
    };
  }

  private View overview(Ontology ontology, Visit visit) {
    String language = visit.language().tag();
    TermViews views = new TermViews(ontology, visit);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", ontology.title().in(language));
    model.put("description", ontology.description().in(language));
    model.put("namespace", Ontology.NAMESPACE);
    model.put("version", ontology.version());
    model.put("shapes", visit.reading().addresses().page(visit.language(), "shapes"));
    model.put("size", ontology.terms().size());
    model.put(
        "diagram", diagrams.computeIfAbsent(visit.language(), in -> diagram(ontology, visit)));
    model.put(
        "modules", ontology.modules().stream().map(m -> model(m, views::brief, visit)).toList());
    return View.about(iri(""), "vocabulary", ontology.title().in(language).text(), model);
  }

  private static String diagram(Ontology ontology, Visit visit) {
    return ClassDiagram.of(
        ontology, visit.words().say("ns.diagram"), visit.words().say("ns.diagram.text"));
  }

  private static View module(Ontology ontology, OntologyModule module, Visit visit) {
    TermViews views = new TermViews(ontology, visit);
    Map<String, Object> model = new LinkedHashMap<>(model(module, views::full, visit));
    model.put("vocabulary", visit.reading().addresses().page(visit.language(), "ns"));
    model.put("tree", tree(module, ontology, views));
    String title = module.title().in(visit.language().tag()).text();
    return View.about(module.iri(), "module", title, model);
  }

  private static Map<String, Object> model(
      OntologyModule module, Function<Term, TermView> shown, Visit visit) {
    Map<String, List<TermView>> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      List<TermView> terms = module.of(kind).stream().map(shown).toList();
      if (!terms.isEmpty()) {
        kinds.put(kind.name().toLowerCase(Locale.ROOT), terms);
      }
    }
    String language = visit.language().tag();
    return Map.of(
        "name", module.title().in(language),
        "description", module.description().in(language),
        "id", module.name(),
        "href", visit.reading().addresses().page(visit.language(), "ns/" + module.name()),
        "kinds", kinds);
  }

  /** Classes of the module that have narrower ones, each with its depth, the broader first. */
  private static List<Map<String, Object>> tree(
      OntologyModule module, Ontology ontology, TermViews views) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Term term : module.of(Kind.CLASS)) {
      boolean isTop =
          term.linked(Link.PARENTS).stream().noneMatch(p -> ontology.term(p).isPresent());
      if (isTop && !term.linked(Link.CHILDREN).isEmpty()) {
        grow(term, 0, ontology, views, lines);
      }
    }
    return lines;
  }

  private static void grow(
      Term term, int depth, Ontology ontology, TermViews views, List<Map<String, Object>> into) {
    into.add(Map.of("depth", depth, "term", views.brief(term)));
    for (String child : term.linked(Link.CHILDREN)) {
      ontology.term(child).ifPresent(t -> grow(t, depth + 1, ontology, views, into));
    }
  }

  private static String iri(String rest) {
    return Ontology.NAMESPACE.substring(0, Ontology.NAMESPACE.length() - 1) + rest;
  }
}
