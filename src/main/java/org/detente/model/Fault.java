package org.detente.model;

/**
 * Something wrong that the user can mend, with its place: {@code file:line:col: found; expected.
 * What to do. [CODE]}. Costs the article it concerns and nothing else.
 */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String found;

  /**
   * @param code what kind of fault
   * @param place {@code file}, {@code file:line} or {@code file:line:col}
   * @param found what was found and what was expected, without a full stop
   * @param remedy what to do, one sentence without a full stop
   */
  public Fault(Code code, String place, String found, String remedy) {
    super(place + ": " + found + ". " + remedy + ". [" + code + "]");
    this.code = code;
    this.found = found;
  }

  /** What was found and what was expected, without the place. */
  public String found() {
    return found;
  }

  /** What kind of fault; its exit code is {@link Code#exit()}. */
  public Code code() {
    return code;
  }

  /** Every fault a user can meet; {@code docs/errors.md} has a heading for each. */
  public enum Code {
    EMPTY_FILE(1),
    NOT_TEXT(1),
    WRONG_ENCODING(1),
    UNKNOWN_LANGUAGE(1),
    UNKNOWN_FORMAT(1),
    BAD_METADATA(1),
    TOO_LARGE(1),
    NO_STORY(1),
    NO_ARTICLES(1),
    BAD_ARCHIVE(1),
    CANNOT_RESUME(1),
    NO_SUCH_FILE(1),
    BAD_RDF(1),
    SHAPE_VIOLATION(1),
    BAD_QUERY(1),
    UNKNOWN_QUERY(2),
    BAD_PARAMETER(2),
    BAD_USAGE(2),
    PORT_IN_USE(1),
    STORE_IN_USE(1),
    STORE_UNREADABLE(1),
    DISK_FULL(1),
    BAD_BACKUP(1),
    ENDPOINT_REFUSED(1),
    TIMED_OUT(1),
    TOO_BUSY(1),
    NOT_ALLOWED(1),
    OVER_BUDGET(1),
    BAD_LIMITS(1),
    BAD_GOLD(1),
    BAD_SCORES(1),
    BAD_TABLE(1),
    BAD_REVIEW(1),
    BAD_TEMPLATE(1),
    BAD_LEXICON(1),
    BAD_CURATORS(1),
    CHECK_FAILED(3),
    UNFORESEEN(1);

    private final int exit;

    Code(int exit) {
      this.exit = exit;
    }

    /** The process's exit code: 1 bad input, 2 usage, 3 a check failed. */
    public int exit() {
      return exit;
    }
  }
}
