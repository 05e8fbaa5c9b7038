package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, cutting it loses nothing. */
class QuadPiecesPropertiesTest {

  @Property(tries = 300)
  void piecesTogetherAreTheFile(@ForAll("lines") List<String> lines) throws IOException {
    String text = String.join("", lines);
    Path file = Files.createTempFile("pieces", ".nq");
    try {
      Files.writeString(file, text);
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      List<QuadPieces.Piece> pieces = new ArrayList<>();
      new QuadPieces(file, 1 << 20)
          .forEach(
              piece -> {
                long before = again.toString(StandardCharsets.UTF_8).lines().count();
                assertEquals(before, piece.before());
                again.writeBytes(piece.bytes());
                pieces.add(piece);
              });
      assertEquals(text, again.toString(StandardCharsets.UTF_8));
      for (int i = 1; i < pieces.size(); i++) {
        assertNotEquals(pieces.get(i - 1).graph(), pieces.get(i).graph());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> line =
        Arbitraries.of(
            "<urn:a> <urn:b> \"é > <x> .\" <https://w3id.org/detente/graph/article/1> .\n",
            "<urn:a> <urn:b> <urn:c> <https://w3id.org/detente/graph/article/2> .\r\n",
            "<urn:a> <urn:b> <urn:c> <https://w3id.org/detente/graph/article/1>.\n",
            "<urn:a> <urn:b> <urn:c> <urn:d> .\n",
            "<urn:a> <urn:b> \"c\" .\n",
            "# <https://w3id.org/detente/graph/article/3> .\n",
            "> .\n",
            ".\n",
            "\n");
    return line.list().ofMaxSize(12);
  }
}
