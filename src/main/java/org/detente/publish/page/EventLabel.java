package org.detente.publish.page;

/**
 * The label of an event, which ends with its date when it has one: {@code meeting: NATO-Russia
 * Council, 2008-08/..}, {@code conflict: 2018-03-04}.
 *
 * @param name what stands before the date, without the mark between them
 * @param mark what stands between them
 * @param edtf the date; empty when there is none
 */
public record EventLabel(String name, String mark, String edtf) {

  private static final String OF_DATES = "0123456789X-[]./~?%";

  /** The label, taken apart. */
  public static EventLabel of(String label) {
    int space = label.lastIndexOf(' ');
    if (space > 0 && isDate(label.substring(space + 1))) {
      char before = label.charAt(space - 1);
      int end = space - 1;
      if (before == ',' || before == ':') {
        // French has a space before the colon, at which no line breaks.
        while (end > 0 && Character.isSpaceChar(label.charAt(end - 1))) {
          end--;
        }
        return new EventLabel(
            label.substring(0, end), label.substring(end, space + 1), label.substring(space + 1));
      }
    }
    return new EventLabel(label, "", "");
  }

  /** The label with its date in words. */
  public String in(Language language) {
    return edtf.isEmpty() ? name : name + mark + DateWords.of(language).edtf(edtf);
  }

  /** Years in words are themselves in English. */
  private static boolean isYear(String text) {
    return text.length() == 4 && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isDate(String text) {
    return text.length() >= 4
        && text.chars().allMatch(c -> OF_DATES.indexOf(c) >= 0)
        && (isYear(text) || !DateWords.of(Language.ENGLISH).edtf(text).equals(text));
  }
}
