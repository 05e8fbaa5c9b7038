package org.detente.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/**
 * What a release is called, and where it will stand.
 *
 * @param version three numbers, as Semantic Versioning has them
 * @param issued the day of publication
 * @param base where the folder will be served, with a slash at its end
 * @param doi a DOI that an archive has reserved for it, without the resolver's address
 */
public record Edition(String version, LocalDate issued, String base, Optional<String> doi) {

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}[.]\\d{1,9}[.]\\d{1,9}");
  private static final Pattern DOI = Pattern.compile("10[.]\\d{4,9}/[-._;()/:A-Za-z0-9]{1,200}");

  /** Where releases stand that are given no other place. */
  private static final String RELEASES = "https://w3id.org/detente/release/";

  /**
   * An edition of what somebody typed.
   *
   * @param base null for the project's own place
   * @param doi null when there is none
   * @throws Fault BAD_USAGE for what is no version, day, address or DOI
   */
  public static Edition of(String version, String issued, String base, String doi) {
    require(VERSION.matcher(version).matches(), "--version", version, "three numbers, 1.0.0");
    String place = base == null ? RELEASES + version + "/" : base.endsWith("/") ? base : base + "/";
    require(isAddress(place), "--base", place, "an address, https://example.org/detente/1.0.0/");
    require(doi == null || DOI.matcher(doi).matches(), "--doi", doi, "a DOI, 10.5281/zenodo.1234");
    return new Edition(version, day(issued), place, Optional.ofNullable(doi));
  }

  /** What it is cited by: the DOI where there is one, else its address. */
  public String identifier() {
    return doi.map(name -> "https://doi.org/" + name).orElse(base);
  }

  private static LocalDate day(String issued) {
    try {
      return LocalDate.parse(issued);
    } catch (DateTimeParseException e) {
      throw bad("--issued", issued, "a day, 2026-11-29");
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void require(boolean holds, String option, String given, String expected) {
    if (!holds) {
      throw bad(option, given, expected);
    }
  }

  private static Fault bad(String option, String given, String expected) {
    return new Fault(
        Fault.Code.BAD_USAGE, option, "\"" + given + "\"; expected " + expected, "Correct it");
  }
}
