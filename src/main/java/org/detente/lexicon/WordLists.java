package org.detente.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Named lists of words ({@code lx:WordList} with {@code lx:word}) of a Turtle file: list name, the
 * local part of its IRI, to its words in order.
 */
public final class WordLists {

  private static final IRI WORD = Values.iri(Lexicon.NAMESPACE, "word");

  private WordLists() {}

  /** Every list of {@code model}. */
  public static Map<String, Set<String>> of(Model model) {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (Statement entry : model.filter(null, WORD, null)) {
      lists
          .computeIfAbsent(((IRI) entry.getSubject()).getLocalName(), name -> new TreeSet<>())
          .add(entry.getObject().stringValue());
    }
    return lists;
  }
}
