package org.detente.table.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Tenure;
import org.detente.rdf.Det;
import org.detente.rdf.DetClasses;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Who held which office, for certain or possibly: of many a term only the year is known in which it
 * began or ended, and of some no end at all.
 */
final class Offices {

  private final Map<String, List<Term>> byPerson = new LinkedHashMap<>();
  private final Map<String, List<Term>> byPost = new LinkedHashMap<>();

  /**
   * A term of office.
   *
   * @param tenure from the earliest day to the latest that it can have lasted
   * @param begun last day on which it can have begun
   * @param ended first day on which it can have ended
   */
  record Term(Tenure tenure, Optional<LocalDate> begun, Optional<LocalDate> ended) {

    /** True unless it is known not to have lasted on any of these days. */
    boolean mayTouch(LocalDate first, LocalDate last) {
      return (tenure.from().isEmpty() || !last.isBefore(tenure.from().get()))
          && (tenure.until().isEmpty() || first.isBefore(tenure.until().get()));
    }

    /** True where it is known to have lasted on all of these days. */
    boolean surelyCovers(LocalDate first, LocalDate last) {
      return begun.isPresent()
          && ended.isPresent()
          && !first.isBefore(begun.get())
          && last.isBefore(ended.get());
    }
  }

  /**
   * @param reference the triples of {@code data/reference}
   */
  Offices(Model reference) {
    for (Resource term : reference.filter(null, RDF.TYPE, DetClasses.TENURE).subjects()) {
      Optional<IRI> person = Models.objectIRI(reference.filter(term, ORG.MEMBER, null));
      Optional<IRI> post = Models.objectIRI(reference.filter(term, Det.POST, null));
      if (person.isPresent() && post.isPresent()) {
        Tenure tenure =
            new Tenure(
                Roster.slug(person.get()),
                Roster.slug(post.get()),
                Tenure.Capacity.FULL,
                Roster.day(reference, term, Det.FROM_EARLIEST),
                Roster.day(reference, term, Det.UNTIL_LATEST));
        Term held =
            new Term(
                tenure,
                Roster.day(reference, term, Det.FROM_LATEST),
                Roster.day(reference, term, Det.UNTIL_EARLIEST));
        byPerson.computeIfAbsent(tenure.person(), p -> new ArrayList<>()).add(held);
        byPost.computeIfAbsent(tenure.post(), p -> new ArrayList<>()).add(held);
      }
    }
  }

  /** Terms of a person that may have lasted on some of these days. */
  List<Term> possible(String person, LocalDate first, LocalDate last) {
    return touching(byPerson.getOrDefault(person, List.of()), first, last);
  }

  /** True for a person whose offices are registered. */
  boolean isRegistered(String person) {
    return byPerson.containsKey(person);
  }

  /** Who held a post on all of these days, where that is certain and nobody else may have. */
  Optional<String> holder(String post, LocalDate first, LocalDate last) {
    Set<String> possible = new LinkedHashSet<>();
    Set<String> certain = new LinkedHashSet<>();
    for (Term term : touching(byPost.getOrDefault(post, List.of()), first, last)) {
      possible.add(term.tenure().person());
      if (term.surelyCovers(first, last)) {
        certain.add(term.tenure().person());
      }
    }
    return possible.size() == 1 ? certain.stream().findFirst() : Optional.empty();
  }

  private static List<Term> touching(List<Term> terms, LocalDate first, LocalDate last) {
    List<Term> touching = new ArrayList<>(2);
    for (Term term : terms) {
      if (term.mayTouch(first, last)) {
        touching.add(term);
      }
    }
    return touching;
  }
}
