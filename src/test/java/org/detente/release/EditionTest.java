package org.detente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

  @Test
  void stands_at_the_projects_place_when_no_other_is_given() {
    Edition edition = Edition.of("1.2.0", "2026-11-29", null, null);
    assertEquals("https://w3id.org/detente/release/1.2.0/", edition.base());
    assertEquals(edition.base(), edition.identifier());
  }

  @Test
  void is_cited_by_its_doi_when_it_has_one() {
    Edition edition =
        Edition.of("1.2.0", "2026-11-29", "http://localhost:8080/d", "10.5281/zenodo.1234");
    assertEquals("http://localhost:8080/d/", edition.base());
    assertEquals("https://doi.org/10.5281/zenodo.1234", edition.identifier());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1.2, 2026-11-29, -, -, --version",
        "1.2.0, yesterday, -, -, --issued",
        "1.2.0, 2026-02-30, -, -, --issued",
        "1.2.0, 2026-11-29, ftp://example.org/, -, --base",
        "1.2.0, 2026-11-29, example, -, --base",
        "1.2.0, 2026-11-29, https://example.org/?a=b, -, --base",
        "1.2.0, 2026-11-29, -, zenodo.1234, --doi",
      })
  void what_is_none_is_refused_by_the_name_of_its_option(
      String version, String issued, String base, String doi, String option) {
    Fault fault = assertThrows(Fault.class, () -> Edition.of(version, issued, base, doi));
    assertEquals(Fault.Code.BAD_USAGE, fault.code());
    assertTrue(fault.getMessage().startsWith(option + ": "), fault.getMessage());
  }
}
