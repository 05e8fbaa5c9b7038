package org.detente.publish.client;

/**
 * What one client may have.
 *
 * @param requests a minute
 * @param requestsSaved most that may be asked for at once after a rest
 * @param seconds of work a minute
 * @param secondsSaved most that may be taken up at once after a rest
 * @param atOnce requests under way at the same time
 * @param table clients that are remembered; who is forgotten begins anew
 */
public record Budget(
    long requests, long requestsSaved, long seconds, long secondsSaved, int atOnce, int table) {

  public Budget {
    if (Math.min(Math.min(requests, requestsSaved), Math.min(seconds, secondsSaved)) < 1
        || atOnce < 1
        || table < 1) {
      throw new IllegalArgumentException("nobody could ever ask");
    }
  }
}
