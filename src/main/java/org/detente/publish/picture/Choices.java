package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.publish.page.Language;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Visit;

/**
 * What a picture can be narrowed to, for the form above it.
 *
 * @param filters what it is narrowed to
 * @param kinds families of types of events with their types
 * @param parties sides, those of most events first
 * @param outlets outlets, those of most articles first
 * @param languages of articles
 */
public record Choices(
    Filters filters,
    List<Group> kinds,
    List<Choice> parties,
    List<Choice> outlets,
    List<Choice> languages) {

  private static final int MOST = 300;

  public Choices {
    kinds = List.copyOf(kinds);
    parties = List.copyOf(parties);
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
  }

  /**
   * One thing to choose.
   *
   * @param value what the address says
   * @param name what the reader sees
   * @param lang the language of the name; empty when unknown
   * @param chosen true when it is what the picture is narrowed to
   */
  public record Choice(String value, String name, String lang, boolean chosen) {}

  /**
   * A family of types.
   *
   * @param all the family itself
   * @param types its types
   */
  public record Group(Choice all, List<Choice> types) {

    public Group {
      types = List.copyOf(types);
    }
  }

  /** Those of the graph as it stands, named in the language of the visit. */
  static Choices of(Sheets sheets, Visit visit, Filters filters) {
    List<Choice> languages = new ArrayList<>();
    for (Language language : Language.values()) {
      String tag = language.tag();
      languages.add(new Choice(tag, language.ownName(), tag, tag.equals(filters.language())));
    }
    return new Choices(
        filters,
        kinds(rows(sheets, visit, "picture-kinds"), filters.kind()),
        choices(rows(sheets, visit, "picture-parties"), "party", filters.party()),
        choices(rows(sheets, visit, "picture-outlets"), "publisher", filters.outlet()),
        languages);
  }

  private static List<Map<String, Shown>> rows(Sheets sheets, Visit visit, String name) {
    return sheets.of(name, Filters.NONE, visit.language()).rows();
  }

  private static List<Group> kinds(List<Map<String, Shown>> rows, String chosen) {
    Map<Shown, List<Choice>> groups = new LinkedHashMap<>();
    for (Map<String, Shown> row : rows) {
      groups
          .computeIfAbsent(row.get("family"), family -> new ArrayList<>())
          .add(choice(row.get("type"), "#", chosen));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(choice(group.getKey(), "#", chosen), group.getValue()))
        .toList();
  }

  private static List<Choice> choices(List<Map<String, Shown>> rows, String column, String chosen) {
    return rows.stream().limit(MOST).map(row -> choice(row.get(column), "/id/", chosen)).toList();
  }

  private static Choice choice(Shown shown, String before, String chosen) {
    int at = shown.iri().lastIndexOf(before);
    String value = at < 0 ? shown.iri() : shown.iri().substring(at + before.length());
    return new Choice(value, shown.text(), shown.lang(), value.equals(chosen));
  }
}
