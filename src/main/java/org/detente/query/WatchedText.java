package org.detente.query;

import org.apache.jena.sparql.function.FunctionEnv;

/** A text that looks, as it is read, at whether the query must end. */
final class WatchedText implements CharSequence {

  private static final int EVERY = 256;

  private final String text;
  private final FunctionEnv env;
  private int reads;

  WatchedText(String text, FunctionEnv env) {
    this.text = text;
    this.env = env;
  }

  @Override
  public char charAt(int index) {
    if (++reads % EVERY == 0) {
      Watchdog.heed(env);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
