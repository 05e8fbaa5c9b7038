package org.detente.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A maximum-entropy model, as OpenNLP writes them: what each feature weighs for each outcome. */
final class MaximumEntropy {

  private static final String TYPE = "GIS";

  private static final Weights NONE = new Weights(new int[0], new double[0]);

  private final String[] outcomes;
  private final Map<String, Weights> weights;

  private MaximumEntropy(String[] outcomes, Map<String, Weights> weights) {
    this.outcomes = outcomes;
    this.weights = weights;
  }

  /**
   * What a feature weighs.
   *
   * @param outcomes those it tells of
   * @param values the weight for each of them
   */
  record Weights(int[] outcomes, double[] values) {

    /** Adds them to the sums by outcome. */
    void addTo(double[] sums) {
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += values[i];
      }
    }

    /** By outcome, of so many, 0 for those that it does not tell of. */
    double[] spread(int of) {
      double[] spread = new double[of];
      addTo(spread);
      return spread;
    }
  }

  /**
   * Reads the model that is an entry of a package of models.
   *
   * @param models a zip file
   * @param name of the entry
   */
  static MaximumEntropy read(InputStream models, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(models);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(name)) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      throw new IOException("there is no " + name);
    }
    return read(new DataInputStream(new BufferedInputStream(zip, 1 << 16)));
  }

  private static MaximumEntropy read(DataInputStream in) throws IOException {
    String type = in.readUTF();
    if (!type.equals(TYPE)) {
      throw new IOException("the model is of type " + type + "; expected " + TYPE);
    }
    in.readInt();
    in.readDouble();
    String[] outcomes = strings(in);
    String[] patterns = strings(in);
    String[] features = strings(in);
    Map<String, Weights> weights = new LinkedHashMap<>(features.length * 2);
    int next = 0;
    for (String pattern : patterns) {
      int[] numbers = Arrays.stream(pattern.split(" ")).mapToInt(Integer::parseInt).toArray();
      int[] told = Arrays.copyOfRange(numbers, 1, numbers.length);
      for (int i = 0; i < numbers[0]; i++) {
        double[] values = new double[told.length];
        for (int k = 0; k < values.length; k++) {
          values[k] = in.readDouble();
        }
        weights.put(features[next++], new Weights(told, values));
      }
    }
    return new MaximumEntropy(outcomes, weights);
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  /** The names of the outcomes. */
  String[] outcomes() {
    return outcomes;
  }

  /** What a feature weighs; nothing when the model does not know it. */
  Weights of(String feature) {
    return weights.getOrDefault(feature, NONE);
  }
}
