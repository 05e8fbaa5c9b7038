package org.detente.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A page, ready to be written.
 *
 * @param status of HTTP: 200, 400, 404, 410
 * @param template the name of its template, without ending
 * @param title what the window is called, in the page's language
 * @param model what the template shows
 * @param about the IRI of the graph that the page is about, whose data are linked; empty for others
 * @param scripts the scripts it runs, names of assets; it must be usable without
 */
public record View(
    int status,
    String template,
    String title,
    Map<String, Object> model,
    Optional<String> about,
    List<String> scripts) {

  public View {
    Objects.requireNonNull(template);
    Objects.requireNonNull(title);
    model = Map.copyOf(model);
    Objects.requireNonNull(about);
    scripts = List.copyOf(scripts);
  }

  /** A page that is about nothing of the graph in particular. */
  public static View of(String template, String title, Map<String, Object> model) {
    return new View(200, template, title, model, Optional.empty(), List.of());
  }

  /** A page about a thing of the graph. */
  public static View about(String iri, String template, String title, Map<String, Object> model) {
    return new View(200, template, title, model, Optional.of(iri), List.of());
  }

  /** This page with scripts. */
  public View running(String... names) {
    return new View(status, template, title, model, about, List.of(names));
  }

  /** This page with another status. */
  public View with(int other) {
    return new View(other, template, title, model, about, scripts);
  }
}
