package org.detente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.detente.language.MaximumEntropy.Weights;
import org.detente.model.Remembered;

/**
 * OpenNLP's model of the parts of speech, evaluated word by word. What a form weighs for each part
 * of speech, at its own place and at those beside it, is looked up once and remembered, so that a
 * word in its sentence costs a few additions.
 *
 * <p>OpenNLP's own tagger computes the features of a place but once for all candidates of its beam,
 * so that its best sequence is that of the best tag at each place: the tags are the same. Not safe
 * for use by several threads.
 */
final class PartOfSpeechModel {

  /** Letters at either end of a form that tell of it. */
  private static final int AFFIX = 4;

  /** Forms remembered; an archive has more of them than it has memory. */
  private static final int REMEMBERED = 10_000;

  private static final String FIRST = "S=begin";

  private final MaximumEntropy model;
  private final String[] tags;
  private final Weights[] start;
  private final Weights[] after;
  private final Weights[][] afterTwo;
  private final Remembered<String, Form> forms = new Remembered<>(REMEMBERED, this::read);

  /**
   * What a form weighs.
   *
   * @param own at its own place, by part of speech
   * @param next for the word that follows, and so on
   */
  private record Form(
      double[] own, Weights next, Weights nextButOne, Weights before, Weights beforeButOne) {}

  private PartOfSpeechModel(MaximumEntropy model) {
    this.model = model;
    this.tags = model.outcomes();
    this.start = new Weights[] {model.of(FIRST), model.of("p1" + FIRST), model.of("p2" + FIRST)};
    this.after = new Weights[tags.length];
    this.afterTwo = new Weights[tags.length][tags.length];
    for (int i = 0; i < tags.length; i++) {
      after[i] = model.of("t=" + tags[i]);
      for (int j = 0; j < tags.length; j++) {
        afterTwo[i][j] = model.of("t2=" + tags[i] + "," + tags[j]);
      }
    }
  }

  /** The model of a treebank of Universal Dependencies ("fr-ud-gsd"). */
  static PartOfSpeechModel of(String treebank) {
    String file = "/opennlp-" + treebank + "-pos-1.3-2.5.4.bin";
    try (InputStream models = PartOfSpeechModel.class.getResourceAsStream(file)) {
      return new PartOfSpeechModel(MaximumEntropy.read(models, "pos.model"));
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + file + " cannot be read", e);
    }
  }

  /** The part of speech of each word of a sentence, by the names of the treebank. */
  String[] tag(String[] words) {
    Form[] read = new Form[words.length];
    for (int i = 0; i < words.length; i++) {
      read[i] = forms.of(words[i]);
    }
    int[] best = new int[words.length];
    String[] told = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      best[i] = best(read, i, best);
      told[i] = tags[best[i]];
    }
    return told;
  }

  private int best(Form[] forms, int at, int[] before) {
    double[] sums = forms[at].own().clone();
    if (at > 0) {
      forms[at - 1].next().addTo(sums);
      after[before[at - 1]].addTo(sums);
    }
    if (at > 1) {
      forms[at - 2].nextButOne().addTo(sums);
      afterTwo[before[at - 2]][before[at - 1]].addTo(sums);
    }
    if (at + 1 < forms.length) {
      forms[at + 1].before().addTo(sums);
    }
    if (at + 2 < forms.length) {
      forms[at + 2].beforeButOne().addTo(sums);
    }
    if (at < start.length) {
      start[at].addTo(sums);
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  private Form read(String word) {
    double[] own = new double[tags.length];
    model.of("def").addTo(own);
    for (int i = 1; i <= Math.min(AFFIX, word.length()); i++) {
      model.of("suf=" + word.substring(word.length() - i)).addTo(own);
      model.of("pre=" + word.substring(0, i)).addTo(own);
    }
    String lower = StringUtil.toLowerCase(word);
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    model.of("w=" + lower).addTo(own);
    model.of("wc=" + shape).addTo(own);
    model.of("w&c=" + lower + "," + shape).addTo(own);
    return new Form(
        own,
        model.of("p1w=" + lower),
        model.of("p2w=" + lower),
        model.of("n1w=" + lower),
        model.of("n2w=" + lower));
  }
}
