package org.detente.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.detente.model.Fault;

/** What a layer is made of, as one number: the same files give the same layer. */
public final class LayerSource {

  private LayerSource() {}

  /**
   * SHA-256 of files together, by their names, what is in them, and the version of the program that
   * reads them.
   *
   * @return 64 hexadecimal digits
   * @throws Fault NO_SUCH_FILE when one cannot be read
   */
  public static String of(List<Path> files) {
    MessageDigest all = CanonicalQuads.sha256();
    add(all, String.valueOf(LayerSource.class.getPackage().getImplementationVersion()));
    for (Path file : files) {
      try {
        add(all, CanonicalQuads.sum(file) + "  " + file.getFileName());
      } catch (IOException e) {
        throw new Fault(
            Fault.Code.NO_SUCH_FILE,
            file.toString(),
            "cannot be read; expected a file of RDF",
            "Check that it is there and may be read");
      }
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static void add(MessageDigest all, String line) {
    all.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
