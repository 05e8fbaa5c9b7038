package org.detente.table.coded;

/**
 * What a row has for somebody.
 *
 * @param isMilitary true for one of a country's forces
 */
record Words(String name, String code, String country, boolean isMilitary) {

  /**
   * The words of a row.
   *
   * @param sector as ICEWS and POLECAT have it
   */
  static Words of(String name, String code, String country, String sector) {
    boolean isMilitary = isMilitary(code) || sector.startsWith("MIL") || hasMilitary(sector);
    return new Words(name, code, country, isMilitary);
  }

  /** True for a code of somebody's forces: USAMIL, RUSGOVMIL. */
  private static boolean isMilitary(String code) {
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      if (code.startsWith("MIL", i)) {
        return true;
      }
    }
    return false;
  }

  /** ICEWS lists sectors: {@code Military,Government}. */
  private static boolean hasMilitary(String sectors) {
    return !sectors.isEmpty() && (',' + sectors).contains(",Military");
  }

  /** As one text: the code, or the name with its country. */
  String shown() {
    if (code.isEmpty()) {
      boolean one = name.isEmpty() || country.isEmpty();
      return one ? name + country : name + " (" + country + ")";
    }
    return name.isEmpty() ? code : code + " (" + name + ")";
  }
}
