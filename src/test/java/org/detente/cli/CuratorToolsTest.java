package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorToolsTest {

  @TempDir Path folder;

  private Run curator(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "curator";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--file";
    all[args.length + 2] = folder.resolve("curators").toString();
    return Run.of(all);
  }

  @Test
  void a_token_is_shown_once_and_who_has_one_is_listed() throws IOException {
    Run added = curator("add", "anna", "--scope", "load,review", "--until", "2027-01-01");
    assertEquals(0, added.exit(), added.err());
    assertTrue(added.out().startsWith("anna."), added.out());
    assertEquals("anna load,review 2027-01-01T00:00:00Z\n", curator("list").out());
    String kept = Files.readString(folder.resolve("curators"));
    assertTrue(!kept.contains(added.out().strip().substring(5)), kept);
    assertEquals(0, curator("remove", "anna").exit());
    assertEquals("", curator("list").out());
  }

  @Test
  void what_makes_no_curator_is_a_usage_error() {
    curator("add", "Anna B.").complains(Fault.Code.BAD_USAGE, "Anna B.");
    curator("add", "anna", "--scope", "fly").complains(Fault.Code.BAD_USAGE, "fly");
    curator("list").complains(Fault.Code.NO_SUCH_FILE);
    curator("add", "anna");
    curator("remove", "ben").complains(Fault.Code.BAD_USAGE, "ben");
    Run.of("curator").complains(Fault.Code.BAD_USAGE, "command");
  }

  @Test
  void a_door_whose_port_is_taken_is_told_before_the_store_is_opened() throws IOException {
    curator("add", "anna");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run.of(
              "serve",
              "--port",
              "0",
              "--store",
              folder.resolve("nothing here").toString(),
              "--curators",
              folder.resolve("curators").toString(),
              "--curator-port",
              Integer.toString(taken.getLocalPort()))
          .complains(Fault.Code.PORT_IN_USE, "--curator-port");
    }
  }

  @Test
  void a_door_needs_a_store_on_disk_and_a_file_of_its_own() throws IOException {
    Path file = folder.resolve("curators");
    curator("add", "anna");
    Run.of("serve", "--port", "0", "--curators", file.toString())
        .complains(Fault.Code.BAD_USAGE, "--store");
    Run.of(
            "serve",
            "--port",
            "0",
            "--store",
            "x",
            "--curators",
            file.toString(),
            "--curator-port",
            "70000")
        .complains(Fault.Code.BAD_USAGE, "--curator-port");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    curator("list").complains(Fault.Code.BAD_CURATORS, "rw-r--r--", "chmod 600");
  }
}
