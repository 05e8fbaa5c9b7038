package org.detente.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.table.ActorGraph.Actor;

/**
 * Events as the data sets of political scientists have them: a row for each pair of one acting on
 * another, on a day, in the columns of ICEWS or of POLECAT. What such a row cannot hold is noted as
 * dropped; cells that nothing is known for are empty.
 */
public final class EventRecords {

  /** Columns of ICEWS Coded Event Data. */
  public static final List<String> ICEWS =
      List.of(
          "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code",
          "Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher",
          "City,District,Province,Country,Latitude,Longitude");

  /** Columns of POLECAT. */
  public static final List<String> POLECAT =
      List.of(
          "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name",
          "Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw",
          "Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW",
          "Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw",
          "Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude",
          "GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People",
          "Story Organizations,Story Locations,Language,Version");

  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private final Crosswalk crosswalk;
  private final DyadTable dyads;
  private final Belongings belongings;
  private final Map<String, Actor> actors;
  private final Dropped dropped;

  /**
   * @param dyads makes the pairs, and notes what makes none or has no code
   * @param belongings whose everything is
   * @param actors those who have a name, by slug
   * @param dropped takes what has no day, or no code for what is not known to have happened
   */
  public EventRecords(
      Crosswalk crosswalk,
      DyadTable dyads,
      Belongings belongings,
      Map<String, Actor> actors,
      Dropped dropped) {
    this.crosswalk = crosswalk;
    this.dyads = dyads;
    this.belongings = belongings;
    this.actors = actors;
    this.dropped = dropped;
  }

  /** The names of columns, one by one. */
  public static List<String> header(List<String> columns) {
    return List.of(String.join(",", columns).split(","));
  }

  /** Rows of ICEWS: of a pair with a CAMEO code. */
  public List<List<String>> icews(List<Map<String, String>> events) {
    List<List<String>> rows = new ArrayList<>();
    for (Dyad dyad : ofDays(events)) {
      if (!dyad.cameo().isEmpty()) {
        Crosswalk.Code code = crosswalk.code(dyad.cameo());
        Map<String, String> row = row(dyad, rows.size());
        row.put("Source Name", name(dyad.source()));
        row.put("Source Country", country(dyad.source()));
        row.put("Event Text", code.name());
        row.put("CAMEO Code", dyad.cameo());
        row.put("Intensity", code.goldstein());
        row.put("Target Name", name(dyad.target()));
        row.put("Target Country", country(dyad.target()));
        row.put("Story ID", story(dyad));
        rows.add(cells(ICEWS, row));
      }
    }
    return rows;
  }

  /**
   * Rows of POLECAT: of a pair with a PLOVER code. A mirrored visit is left out: one row has it.
   */
  public List<List<String>> polecat(List<Map<String, String>> events) {
    List<List<String>> rows = new ArrayList<>();
    for (Dyad dyad : ofDays(events)) {
      if (!dyad.rule().ploverEvent().isEmpty() && !dyad.basis().equals("mirror")) {
        String quad = Crosswalk.quadClass(dyad.cameo());
        Map<String, String> row = row(dyad, rows.size());
        row.put("Event Type", dyad.rule().ploverEvent());
        row.put("Event Mode", dyad.rule().ploverMode());
        row.put("Intensity", crosswalk.code(dyad.cameo()).goldstein());
        row.put("Quad Code", quad.isEmpty() ? "" : QUADS.get(Integer.parseInt(quad) - 1));
        row.put("Contexts", String.join(";", EventCells.values(dyad.event(), "contexts")));
        row.put("Actor Name", name(dyad.source()));
        row.put("Actor Country", code(dyad.source()));
        row.put("Recipient Name", name(dyad.target()));
        row.put("Recipient Country", code(dyad.target()));
        rows.add(cells(POLECAT, row));
      }
    }
    return rows;
  }

  private List<Dyad> ofDays(List<Map<String, String>> events) {
    List<Map<String, String>> dated = new ArrayList<>();
    for (Map<String, String> event : events) {
      String day = event.getOrDefault("earliest", "");
      if (day.isEmpty() || !day.equals(event.get("latest"))) {
        dropped.note(event, "day", "it is not certain on which day it falls");
      } else if (saysHowFar(event)) {
        dated.add(event);
      } else {
        String course = event.get("course");
        dropped.note(event, "record", "it is " + course + ", and its code says that it happened");
      }
    }
    return dyads.dyads(dated);
  }

  /** A record has no column for what is only announced or rumoured: its code must say so. */
  private boolean saysHowFar(Map<String, String> event) {
    Crosswalk.Condition by = crosswalk.codes(event, belongings).when().condition();
    return event.getOrDefault("course", "happened").equals("happened")
        || by == Crosswalk.Condition.ANNOUNCED
        || by == Crosswalk.Condition.CODED;
  }

  private static Map<String, String> row(Dyad dyad, int before) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("Event ID", story(dyad) + "/" + (before + 1));
    row.put("Event Date", dyad.event().get("earliest"));
    return row;
  }

  private static String story(Dyad dyad) {
    String iri = dyad.event().get("event");
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static List<String> cells(List<String> columns, Map<String, String> row) {
    return header(columns).stream().map(name -> row.getOrDefault(name, "")).toList();
  }

  /** The English name; words that name nobody known without their marks. */
  private String name(String actor) {
    Actor known = actors.get(actor);
    return known == null ? actor.replace("\"", "") : known.name();
  }

  private String country(String actor) {
    String side = belongings.side(actor);
    Actor known = actors.get(side);
    return known == null || !known.kind().equals("state") ? "" : known.name();
  }

  /** ISO 3166 of the state; organisations have none. */
  private String code(String actor) {
    return crosswalk.actors().iso(belongings.side(actor));
  }
}
