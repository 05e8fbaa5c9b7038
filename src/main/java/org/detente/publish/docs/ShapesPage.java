package org.detente.publish.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/**
 * The shapes, each with what it says and its Turtle, so that {@code shapes#claim-date} is found.
 */
public final class ShapesPage implements Page {

  private final Documentation documentation;

  /**
   * @param documentation what is read
   */
  public ShapesPage(Documentation documentation) {
    this.documentation = documentation;
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Shapes shapes = documentation.shapes();
    List<Map<String, Object>> files =
        shapes.files().entrySet().stream()
            .map(
                file ->
                    Map.of(
                        "file",
                        file.getKey(),
                        "shapes",
                        file.getValue().stream().map(piece -> model(piece, shapes)).toList()))
            .toList();
    Map<String, Object> model =
        Map.of(
            "files",
            files,
            "size",
            shapes.files().values().stream().mapToInt(List::size).sum(),
            "vocabulary",
            visit.reading().addresses().page(visit.language(), "ns"));
    return Optional.of(View.about(Shapes.IRI, "shapes", visit.words().say("shapes.title"), model));
  }

  private static Map<String, Object> model(Snippet piece, Shapes shapes) {
    String name = Shapes.name(piece);
    return Map.of("name", name, "message", shapes.message(name), "turtle", piece.turtle());
  }
}
