package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir private Path dir;

  @Test
  void a_folder_is_its_articles_in_order_without_metadata_gold_and_hidden_files()
      throws IOException {
    lay("b.txt", "b.meta.json", "b.gold.json", "a.html", "sub/c.HTM", ".hidden.txt", "README.md");
    lay(".git/d.txt");
    assertEquals(
        List.of(dir.resolve("a.html"), dir.resolve("b.txt"), dir.resolve("sub/c.HTM")),
        ArticleFiles.of(List.of(dir)));
  }

  @Test
  void a_file_named_twice_is_read_once() throws IOException {
    lay("a.txt");
    Path file = dir.resolve("a.txt");
    assertEquals(List.of(file), ArticleFiles.of(List.of(file, dir, file)));
  }

  @Test
  void a_folder_without_articles_is_a_fault() throws IOException {
    lay("a.meta.json");
    assertEquals(Fault.Code.NO_ARTICLES, fault(dir).code());
  }

  @Test
  void a_name_that_leads_to_nothing_is_a_fault() {
    assertEquals(Fault.Code.NO_SUCH_FILE, fault(dir.resolve("none.txt")).code());
  }

  private static Fault fault(Path name) {
    return assertThrows(Fault.class, () -> ArticleFiles.of(List.of(name)));
  }

  private void lay(String... names) throws IOException {
    for (String name : names) {
      Path file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
