package org.detente.publish.search;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be found.
 *
 * @param iri what it is
 * @param shelf its great sort
 * @param kind the IRI of its class
 * @param names its names, the preferred first; at least one that is a name
 * @param dates EDTF
 * @param weight how many claims are about it
 * @param article of a mention, the article it stands in
 */
record Thing(
    String iri,
    Shelf shelf,
    String kind,
    List<Name> names,
    Optional<String> dates,
    int weight,
    Optional<String> article) {

  Thing {
    names = List.copyOf(names);
  }

  /** Its label in a language, else in French, English, Russian or any; else any name. */
  Wording label(String language) {
    return Name.best(names, Name.Use.LABEL, language)
        .or(() -> Name.best(names, Name.Use.ALIAS, language))
        .orElseGet(() -> new Wording(iri, ""));
  }

  /** The line beside it, by the same chain. */
  Optional<Wording> beside(String language) {
    return Name.best(names, Name.Use.BESIDE, language);
  }
}
