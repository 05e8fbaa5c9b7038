package org.detente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
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
  private final double[][] start;
  private final double[][] after;
  private final double[][][] afterTwo;
  private final Remembered<String, Form> forms = new Remembered<>(REMEMBERED, this::read);

  /**
   * What a form weighs, each by part of speech: rows of one length are added fast.
   *
   * @param own at its own place
   * @param next for the word that follows, and so on
   */
  private record Form(
      double[] own, double[] next, double[] nextButOne, double[] before, double[] beforeButOne) {}

  private PartOfSpeechModel(MaximumEntropy model) {
    this.model = model;
    this.tags = model.outcomes();
    this.start = new double[][] {row(FIRST), row("p1" + FIRST), row("p2" + FIRST)};
    this.after = new double[tags.length][];
    this.afterTwo = new double[tags.length][tags.length][];
    for (int i = 0; i < tags.length; i++) {
      after[i] = row("t=" + tags[i]);
      for (int j = 0; j < tags.length; j++) {
        afterTwo[i][j] = row("t2=" + tags[i] + "," + tags[j]);
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
      add(forms[at - 1].next(), sums);
      add(after[before[at - 1]], sums);
    }
    if (at > 1) {
      add(forms[at - 2].nextButOne(), sums);
      add(afterTwo[before[at - 2]][before[at - 1]], sums);
    }
    if (at + 1 < forms.length) {
      add(forms[at + 1].before(), sums);
    }
    if (at + 2 < forms.length) {
      add(forms[at + 2].beforeButOne(), sums);
    }
    if (at < start.length) {
      add(start[at], sums);
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  private static void add(double[] row, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  private double[] row(String feature) {
    return model.of(feature).spread(tags.length);
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
        own, row("p1w=" + lower), row("p2w=" + lower), row("n1w=" + lower), row("n2w=" + lower));
  }
}
