package org.detente.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.validate.CanonicalQuads;

/**
 * A file of data that a release has.
 *
 * @param part which
 * @param bytes its size
 * @param sha256 the sum of its bytes, 64 hexadecimal digits
 */
public record Asset(Part part, long bytes, String sha256) {

  /** Those that stand in a folder, in the order of {@link Part}. */
  public static List<Asset> in(Path folder) throws IOException {
    List<Asset> assets = new ArrayList<>();
    for (Part part : Part.values()) {
      Path file = folder.resolve(part.path());
      if (Files.isRegularFile(file)) {
        assets.add(new Asset(part, Files.size(file), CanonicalQuads.sum(file)));
      }
    }
    return List.copyOf(assets);
  }
}
