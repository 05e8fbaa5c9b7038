package org.detente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.archive.FirstLook;
import org.detente.archive.SideWords;
import org.detente.extract.Sides;
import org.detente.lexicon.Signs;

/** What the reader knows of names, for the first look at what may be worth reading. */
public final class Looks {

  /**
   * The two sides of the codebook: a story that does not name both yields no claim. First comes the
   * one that fewer pages of the world name.
   */
  private static final List<String> SIDES = List.of("nato", "russia");

  private Looks() {}

  /**
   * The first look for all languages that are read.
   *
   * @param pipeline reads what the look lets through
   * @param data the folder that the pipeline has its knowledge from
   */
  public static FirstLook of(Pipeline pipeline, Path data) {
    Map<String, List<SideWords>> languages = new TreeMap<>();
    for (String language : Knowledge.languages(data)) {
      Knowledge knowledge = pipeline.knowledge(language);
      Sides sides = new Sides(knowledge.gazetteer());
      List<SideWords> words = new ArrayList<>();
      for (String side : SIDES) {
        Signs signs =
            knowledge
                .gazetteer()
                .signs(entity -> sides.of(entity.slug(), Optional.empty()).contains(side));
        words.add(new SideWords(signs.names(), signs.acronyms()));
      }
      languages.put(language, words);
    }
    return new FirstLook(languages);
  }
}
