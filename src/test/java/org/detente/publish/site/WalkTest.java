package org.detente.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.detente.publish.SmallSite;
import org.detente.publish.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever begins at the home page and follows links reaches all that the graph has. */
class WalkTest {

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    site = SmallSite.in(folder);
  }

  @Test
  void the_links_of_data_lead_to_everything() {
    Walk walk = new Walk(site.service().site()).overData();
    Set<String> missed = new TreeSet<>(Walk.wanted(site.store()));
    missed.removeAll(walk.reached());
    // Nothing is said of these graphs but what stands in them.
    missed.removeIf(iri -> iri.contains("/graph/") && !iri.contains("#"));
    assertEquals(Set.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru"})
  void the_links_of_pages_lead_to_every_entity_event_article_and_claim(String language) {
    Walk walk = new Walk(site.service().site()).overPages(language);
    Set<String> missed = new TreeSet<>();
    for (String iri : Walk.wanted(site.store())) {
      if (iri.matches(".*/(id|event|article)/[^#]*(#c-.*)?") && !iri.contains("/graph/")) {
        missed.add(iri);
      }
    }
    missed.removeAll(walk.reached());
    assertEquals(Set.of(), missed);
  }
}
