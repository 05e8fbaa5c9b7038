package org.detente.rdf;

/**
 * What an extraction ran with; two runs with the same digests are the same run.
 *
 * @param extractorDigest lower-case hexadecimal SHA-256 of the extractor (its version and rules)
 * @param lexiconDigest lower-case hexadecimal SHA-256 of lexicon and gazetteer
 */
public record Run(String extractorDigest, String lexiconDigest) {

  public Run {
    if (!extractorDigest.matches("[0-9a-f]{8,64}") || !lexiconDigest.matches("[0-9a-f]{8,64}")) {
      throw new IllegalArgumentException("a digest is 8 to 64 lower-case hexadecimal digits");
    }
  }
}
