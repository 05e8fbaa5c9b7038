package org.detente.publish.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;

/** The questions of a catalogue that are for people; others are what pages and exports ask. */
final class Questions {

  private static final Set<String> FOR_PEOPLE = Set.of("competency", "checks", "explore");

  private Questions() {}

  /** Each as a thing, called by its title and by the name of its file. */
  static List<Thing> of(Catalogue catalogue) {
    return catalogue.all().stream().filter(Questions::isForPeople).map(Questions::thing).toList();
  }

  private static boolean isForPeople(CatalogueQuery query) {
    Path folder = Path.of(query.place()).toAbsolutePath().getParent();
    return FOR_PEOPLE.contains(folder.getFileName().toString());
  }

  private static Thing thing(CatalogueQuery query) {
    List<Name> names = new ArrayList<>();
    String title = query.title().isEmpty() ? query.name() : query.title();
    names.add(new Name(title, "en", Name.Use.LABEL));
    names.add(new Name(query.name(), "", Name.Use.ALIAS));
    if (!query.question().isEmpty()) {
      names.add(new Name(query.question(), "en", Name.Use.ALIAS));
      names.add(new Name(query.question(), "en", Name.Use.BESIDE));
    }
    return new Thing(
        SearchIndex.QUESTIONS + query.name(),
        Shelf.QUESTION,
        Terms.QUESTION_KIND,
        names,
        Optional.empty(),
        0,
        Optional.empty());
  }
}
