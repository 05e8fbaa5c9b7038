package org.detente.publish.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A thing while its statements are read. */
final class Draft {

  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::use).thenComparing(Name::language).thenComparing(Name::text);

  final String iri;
  final TreeSet<String> classes = new TreeSet<>();
  final TreeSet<Name> names = new TreeSet<>(ORDER);
  boolean isTerm;
  int weight;
  Optional<String> dates = Optional.empty();
  Optional<String> article = Optional.empty();

  Draft(String iri) {
    this.iri = iri;
  }

  /** Tells something beside it, in a language. */
  void beside(String text, String language) {
    names.add(new Name(text, language, Name.Use.BESIDE));
  }

  /** The name it has in a language, by the usual chain. */
  String called(String language) {
    return Name.best(List.copyOf(names), Name.Use.LABEL, language).map(Wording::text).orElse(iri);
  }

  /** The thing, once all is read; empty when it has no class of ours. */
  Optional<Thing> thing(Kinds kinds) {
    return kinds
        .mostSpecial(classes)
        .map(kind -> new Thing(iri, shelf(kinds, kind), kind, names(), dates, weight, article));
  }

  private List<Name> names() {
    dates.ifPresent(edtf -> names.add(new Name(edtf, "", Name.Use.DATES)));
    return List.copyOf(names);
  }

  private Shelf shelf(Kinds kinds, String kind) {
    if (isTerm) {
      return Shelf.TERM;
    }
    return switch (kind) {
      case Terms.MENTION -> Shelf.MENTION;
      case Terms.ARTICLE -> Shelf.ARTICLE;
      case Terms.SITUATION -> Shelf.SITUATION;
      default -> kinds.ancestors(kind).contains(Terms.EVENT) ? Shelf.EVENT : Shelf.ENTITY;
    };
  }
}
