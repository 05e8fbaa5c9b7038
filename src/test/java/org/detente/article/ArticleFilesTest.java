package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are articles, and what lies beside them. */
class ArticleFilesTest {

  @TempDir Path directory;

  @Test
  void directoryGivesItsArticlesInOrderAndNothingElse() throws IOException {
    for (String name :
        List.of(
            "b.html",
            "a.txt",
            "a.meta.json",
            "a.gold.json",
            ".hidden.txt",
            "README.md",
            "c/d.HTM",
            ".git/e.txt",
            "picture.png")) {
      Files.createDirectories(directory.resolve(name).getParent());
      Files.writeString(directory.resolve(name), "text");
    }

    assertEquals(
        List.of("a.txt", "b.html", "c/d.HTM"),
        ArticleFiles.list(List.of(directory)).stream()
            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
            .toList());
  }

  @Test
  void fileNamedTwiceIsReadOnceWhereItCameFirst() throws IOException {
    Path a = Files.writeString(directory.resolve("a.txt"), "text");
    Path b = Files.writeString(directory.resolve("b.txt"), "text");

    assertEquals(List.of(b, a), ArticleFiles.list(List.of(b, directory, a)));
  }

  @Test
  void directoryWithoutArticlesIsRefused() throws IOException {
    Files.writeString(directory.resolve("a.meta.json"), "{}");

    assertEquals(Fault.Code.NO_ARTICLES, listed(directory).code());
  }

  @Test
  void missingFileIsRefused() {
    assertEquals(Fault.Code.NO_SUCH_FILE, listed(directory.resolve("none.txt")).code());
  }

  @Test
  void largeFileIsRefusedWithoutBeingReadWhole() throws IOException {
    Path large = directory.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(1L << 32);
    }

    Fault fault = assertThrows(Fault.class, () -> ArticleFiles.bytes(large));
    assertEquals(Fault.Code.TOO_LARGE, fault.code());
  }

  @Test
  void metadataLieBesideTheArticle() throws IOException {
    Path article = Files.write(directory.resolve("a.b.html"), new byte[] {1, 2});
    Files.writeString(directory.resolve("a.b.meta.json"), "{\"id\": \"x\"}");

    assertEquals(Optional.of("x"), ArticleFiles.metadata(article).flatMap(Metadata::id));
    assertEquals(Optional.empty(), ArticleFiles.metadata(directory.resolve("c.html")));
    assertArrayEquals(new byte[] {1, 2}, ArticleFiles.bytes(article));
  }

  private static Fault listed(Path input) {
    return assertThrows(Fault.class, () -> ArticleFiles.list(List.of(input)));
  }
}
