package org.detente.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a visit begins: what there is, and where to look first. */
public final class HomePage implements Page {

  private static final List<String> COUNTED = List.of("Article", "Source", "Claim", "Event");

  /** Days worth a look: a Council suspended, everything suspended, the eve of a war. */
  private static final List<String> DAYS = List.of("2008-10-01", "2014-06-01", "2022-01-12");

  @Override
  public Optional<View> view(Visit visit) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("sizes", sizes(visit));
    model.put("days", days(visit));
    model.put("told", visit.rows("told-by-most", Map.of()));
    return Optional.of(View.of("home", visit.words().say("site.title"), model));
  }

  private static List<Map<String, String>> sizes(Visit visit) {
    ClassSizes sizes = ClassSizes.of(visit);
    List<Map<String, String>> counted = new ArrayList<>();
    for (String name : COUNTED) {
      if (!sizes.of(name).isEmpty()) {
        String noun = visit.words().say("home." + name, Long.valueOf(sizes.of(name)));
        counted.add(Map.of("size", sizes.of(name), "name", noun));
      }
    }
    return counted;
  }

  private static List<Map<String, String>> days(Visit visit) {
    return DAYS.stream()
        .map(
            day ->
                Map.of(
                    "day", visit.words().say("home.day", DateWords.of(visit.language()).edtf(day)),
                    "href", visit.reading().addresses().page(visit.language(), "day/" + day)))
        .toList();
  }
}
