package org.detente.curate;

import static org.detente.curate.AttackedDoor.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and metadata that are not what curators send. */
class HostileFormsTest {

  @RegisterExtension private static final AttackedDoor ATTACKED = new AttackedDoor();
  private static final String FORM = "multipart/form-data; boundary=XX";

  private static String part(String name, String body) {
    return "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + body
        + "\r\n";
  }

  @Test
  void ten_thousand_parts_are_too_many() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      body.append(part("a" + i + ".txt", "x"));
    }
    refused(413, ATTACKED.post("/articles", FORM, body + "--XX--\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.txt",
        "/etc/passwd",
        "a\\\\b.txt",
        "C:\\\\a.txt",
        ".meta.json",
        "",
        "a\u0001b.txt",
        "a\u202Etxt.exe",
        "a\u0000.txt",
        "<script>.txt"
      })
  void names_that_could_be_more_than_a_name_are_refused(String name) {
    refused(400, ATTACKED.post("/articles", FORM, part(name, "x") + "--XX--\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'--XX\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n--XX--\r\n',400",
    "'--XX\r\n\r\nx\r\n--XX--\r\n',400",
    "'no form at all',400",
    "'--XX--\r\n',400",
  })
  void forms_that_hold_no_files_are_refused(String body, int status) {
    refused(status, ATTACKED.post("/articles", FORM, body));
  }

  @Test
  void a_form_that_is_cut_is_refused() {
    refused(400, ATTACKED.post("/articles", FORM, part("a.txt", "some words").substring(0, 100)));
    refused(400, ATTACKED.post("/articles", "multipart/form-data", part("a.txt", "x")));
  }

  @Test
  void headers_of_a_part_are_bounded() {
    String long1 = "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\nX: ";
    refused(
        400, ATTACKED.post("/articles", FORM, long1 + "y".repeat(100_000) + "\r\n\r\nx\r\n--XX--"));
  }

  @Test
  void metadata_that_tell_more_than_is_known_are_refused() {
    refused(422, ATTACKED.post("/articles?admin=true", "text/plain", "A text."));
    refused(422, ATTACKED.post("/articles?id=../../etc", "text/plain", "A text."));
    refused(422, ATTACKED.post("/articles?url=javascript:alert(1)", "text/plain", "A text."));
    refused(400, ATTACKED.post("/articles?title=%ff%fe", "text/plain", "A text."));
    refused(422, ATTACKED.post("/articles?language=xx", "text/plain", "A text."));
    String meta = part("a.txt", "A text.") + part("a.meta.json", "{\"id\": \"a\", \"id\": \"b\"}");
    refused(422, ATTACKED.post("/articles", FORM, meta + "--XX--\r\n"));
    refused(
        400,
        ATTACKED.post("/articles", FORM, part("b.meta.json", "{\"id\":\"b\"}") + "--XX--\r\n"));
  }
}
