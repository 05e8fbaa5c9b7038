package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import picocli.CommandLine.Option;

/** Which door, and what is shown there. */
final class DoorOptions {

  @Option(
      names = "--door",
      paramLabel = "URL",
      converter = SiteConverter.class,
      defaultValue = "http://localhost:3031/",
      description = "Where the door begins, ending in a slash (default: ${DEFAULT-VALUE}).")
  private URI door;

  @Option(
      names = "--token-file",
      required = true,
      paramLabel = "FILE",
      description = "A file with the token that 'curator add' printed.")
  private Path file;

  /**
   * One who knocks there.
   *
   * @throws Fault BAD_USAGE when the file holds no token
   */
  DoorClient client(PrintWriter err) throws IOException {
    String token = Files.readString(file).strip();
    if (!token.matches("[!-~]{1,200}")) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--token-file",
          "no token; expected a file with the line that 'curator add' printed",
          "Name another");
    }
    return new DoorClient(door, token, err);
  }
}
