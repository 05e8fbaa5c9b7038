package org.detente.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every type of page, with an example of it on the shipped site: the one list that the tests in a
 * browser go through.
 */
public final class PageTypes {

  /** All of them. */
  public static final List<PageType> ALL =
      List.of(
          new PageType("home", "home", ""),
          new PageType("browse", "browse", "browse"),
          new PageType("shelf-events", "shelf", "browse/Event?year=2008"),
          new PageType("shelf-persons", "shelf", "browse/Person"),
          new PageType("search", "search", "search?q=Rogozin"),
          new PageType("timeline", "timeline", "timeline"),
          new PageType("timeline-narrowed", "timeline", "timeline?kind=Suspension&from=2008"),
          new PageType("network", "network", "network?year=2021"),
          new PageType("counts", "counts", "counts"),
          new PageType("outlets", "outlets", "outlets"),
          new PageType("day", "day", "day/2008-10-01"),
          new PageType(
              "compare",
              "compare",
              "compare/suspension-practical-cooperation-between-nato-and-russia-2014-04-01"),
          new PageType("reference", "reference", "reference"),
          new PageType("sparql", "sparql", "sparql"),
          new PageType("questions", "questions", "questions"),
          new PageType("question", "question", "question/demands"),
          new PageType("question-form", "question", "question/holders?day=2008-10-01"),
          new PageType("person", "entity", "id/dmitry-rogozin"),
          new PageType("post", "entity", "id/secretary-general-of-nato"),
          new PageType("body", "entity", "id/nato-russia-council"),
          new PageType("state", "entity", "id/russia"),
          new PageType("agreement", "entity", "id/cfe-treaty"),
          new PageType("situation", "entity", "id/situation/cfe-treaty-suspended-by-russia"),
          new PageType(
              "event",
              "entity",
              "event/suspension-practical-cooperation-between-nato-and-russia-2014-04-01"),
          new PageType("article", "entity", "article/fr-w-2008-01-11-rogozin-decret"),
          new PageType("container", "container", "id/"),
          new PageType("fragments", "fragments", "lexicon/fr"),
          new PageType("documents", "document", "docs"),
          new PageType("document", "document", "docs/tutorial-scholar"),
          new PageType("vocabulary", "vocabulary", "ns"),
          new PageType("module", "module", "ns/event"),
          new PageType("shapes", "shapes", "shapes"),
          new PageType("crosswalk", "crosswalk", "crosswalk"),
          new PageType("missing", "missing", "id/nobody-of-that-name"),
          new PageType("refusal", "refusal", "timeline?from=tomorrow"));

  /** One for each template, for what takes long and depends on the template alone. */
  public static final List<PageType> OF_EACH_TEMPLATE =
      List.copyOf(
          ALL.stream()
              .collect(
                  Collectors.toMap(
                      PageType::template,
                      type -> type,
                      (first, second) -> first,
                      LinkedHashMap::new))
              .values());

  private PageTypes() {}
}
