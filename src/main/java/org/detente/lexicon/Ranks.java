package org.detente.lexicon;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.MeetingLevel;
import org.detente.model.Tenure;
import org.detente.rdf.Det;
import org.detente.rdf.Iris;
import org.detente.rdf.ModelTerms;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;

/** At what level somebody meets others: that of a post or group, or of the post a person holds. */
public final class Ranks {

  private final Gazetteer gazetteer;
  private final Map<String, MeetingLevel> levels = new TreeMap<>();

  /** Over the levels that statements give to posts and groups. */
  public Ranks(Model statements, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Statement s : statements.filter(null, Det.LEVEL, null)) {
      String subject = s.getSubject().stringValue();
      if (subject.startsWith(Iris.ID) && s.getObject() instanceof IRI level) {
        ModelTerms.level(level)
            .ifPresent(rank -> levels.put(subject.substring(Iris.ID.length()), rank));
      }
    }
  }

  /** The level of an entity on a day; without a day nobody's post is known. */
  public Optional<MeetingLevel> of(String slug, Optional<LocalDate> day) {
    MeetingLevel own = levels.get(slug);
    if (own != null || day.isEmpty()) {
      return Optional.ofNullable(own);
    }
    return gazetteer.tenures().stream()
        .filter(tenure -> tenure.person().equals(slug) && tenure.mayCover(day.get()))
        .map(Tenure::post)
        .flatMap(post -> Optional.ofNullable(levels.get(post)).stream())
        .min(MeetingLevel::compareTo);
  }
}
