package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of those who may write. */
class CuratorFileTest {

  @TempDir Path folder;
  private Path path;
  private CuratorFile file;

  @BeforeEach
  void name() {
    path = folder.resolve("curators");
    file = new CuratorFile(path);
  }

  @Test
  void tokens_are_not_in_it() throws IOException {
    String token = file.add("anna", Scope.ALL, Optional.empty());
    String secret = token.substring(token.indexOf('.') + 1);
    assertEquals(43, secret.length());
    assertFalse(Files.readString(path).contains(secret));
    assertTrue(file.read().get("anna").token().matches(secret));
    assertFalse(file.read().get("anna").token().matches("A".repeat(43)));
  }

  @Test
  void it_is_made_for_its_owner_alone_and_stays_so() throws IOException {
    file.add("anna", Scope.ALL, Optional.empty());
    file.add("ben", Set.of(Scope.LOAD), Optional.of(Instant.parse("2027-01-01T00:00:00Z")));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    assertEquals("ben load 2027-01-01T00:00:00Z", file.read().get("ben").told());
    assertEquals("anna load,retract,review,keep never", file.read().get("anna").told());
    assertTrue(file.remove("anna"));
    assertFalse(file.remove("anna"));
    assertEquals(Set.of("ben"), file.read().keySet());
  }

  @Test
  void two_tokens_of_one_name_have_different_salts() {
    file.add("anna", Scope.ALL, Optional.empty());
    String first = file.read().get("anna").token().salt();
    file.add("anna", Scope.ALL, Optional.empty());
    assertNotEquals(first, file.read().get("anna").token().salt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rwx------", "rw-r-----"})
  void it_is_refused_when_others_may_do_anything_with_it(String permissions) throws IOException {
    file.add("anna", Scope.ALL, Optional.empty());
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    Fault fault = assertThrows(Fault.class, file::read);
    assertEquals(Fault.Code.BAD_CURATORS, fault.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna",
        "anna secret load",
        "Anna HASH load",
        "anna HASH fly",
        "anna HASH load tomorrow",
        "anna HASH load never more",
        "../x HASH load"
      })
  void a_line_that_is_none_is_told_with_its_number(String line) throws IOException {
    file.add("ben", Scope.ALL, Optional.empty());
    String hash = file.read().get("ben").token().text();
    Files.writeString(path, "# who\n" + line.replace("HASH", hash) + "\n");
    Fault fault = assertThrows(Fault.class, file::read);
    assertEquals(Fault.Code.BAD_CURATORS, fault.code());
    assertTrue(fault.getMessage().contains(":2:"), fault.getMessage());
  }

  @Test
  void a_name_that_is_none_is_a_usage_error() {
    Fault fault = assertThrows(Fault.class, () -> file.add("Anna B.", Scope.ALL, Optional.empty()));
    assertEquals(Fault.Code.BAD_USAGE, fault.code());
    assertFalse(Files.exists(path));
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertEquals(Fault.Code.NO_SUCH_FILE, assertThrows(Fault.class, file::read).code());
  }
}
