package org.detente.consolidate.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;
import org.detente.model.Article;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped articles: one is a copy, with facts changed; no other is. */
class ShippedCopiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"data/articles", "data/evaluation/practice"})
  void plantedCopyAloneIsFound(String folder) {
    List<Publication> publications = publications(Path.of("data/articles"));
    if (!folder.equals("data/articles")) {
      publications.addAll(publications(Path.of(folder)));
    }

    List<SharedOrigin> origins = Origins.of(publications);

    assertEquals(1, origins.size(), origins::toString);
    assertEquals("fr-w-2021-10-18-mission-suspendue", origins.get(0).first());
    assertEquals(1, origins.get(0).copies().size());
    SharedOrigin.Copy copy = origins.get(0).copies().get(0);
    assertEquals("fr-w-2021-10-19-copie-mission", copy.article());
    assertEquals(SharedOrigin.Kind.EDITED, copy.kind());
  }

  private static List<Publication> publications(Path folder) {
    List<Publication> publications = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".{1,200}[.](?:txt|html)")).sorted().toList()) {
        Path beside = Path.of(file.toString().replaceAll("[.][a-z]{3,4}$", ".meta.json"));
        Metadata metadata = MetadataFile.read(beside.toString(), Files.readAllBytes(beside));
        Article article =
            Stories.file(file.getFileName().toString(), Files.readString(file), metadata);
        publications.add(
            new Publication(
                article.id(),
                article.language(),
                java.util.Optional.empty(),
                article.issued().filter(i -> i.date().isDay()).flatMap(i -> i.date().earliest()),
                java.util.Set.of(),
                Stories.of(article)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return publications;
  }
}
