package org.detente.release;

import java.util.Map;

/** A file of data that a release may have, with its title in three languages. */
public enum Part {
  N_QUADS(
      "rdf/detente.nq",
      Form.N_QUADS,
      "All graphs, N-Quads",
      "Tous les graphes, N-Quads",
      "Все графы, N-Quads"),
  TRIG(
      "rdf/detente.trig",
      Form.TRIG,
      "All graphs, TriG",
      "Tous les graphes, TriG",
      "Все графы, TriG"),
  JSON_LD(
      "rdf/detente.jsonld",
      Form.JSON_LD,
      "All graphs, JSON-LD",
      "Tous les graphes, JSON-LD",
      "Все графы, JSON-LD"),
  ARTICLES(
      "rdf/articles.ttl",
      Form.TURTLE,
      "What articles claim, Turtle",
      "Ce que les articles affirment, Turtle",
      "Что утверждают статьи, Turtle"),
  REFERENCE(
      "rdf/reference.ttl",
      Form.TURTLE,
      "Reference facts, Turtle",
      "Faits de référence, Turtle",
      "Справочные факты, Turtle"),
  EVENTS(
      "rdf/events.ttl",
      Form.TURTLE,
      "Events and situations, Turtle",
      "Événements et situations, Turtle",
      "События и состояния, Turtle"),
  ONTOLOGY(
      "rdf/ontology.ttl",
      Form.TURTLE,
      "Ontology, Turtle",
      "Ontologie, Turtle",
      "Онтология, Turtle"),
  LEXICON("rdf/lexicon.ttl", Form.TURTLE, "Lexicon, Turtle", "Lexique, Turtle", "Лексикон, Turtle"),
  SCORES(
      "rdf/scores.nq",
      Form.N_QUADS,
      "How well articles are read (DQV), N-Quads",
      "Comment les articles sont lus (DQV), N-Quads",
      "Насколько верно прочитаны статьи (DQV), N-Quads"),
  NANOPUBS(
      "rdf/nanopubs.trig",
      Form.TRIG,
      "Each claim as a nanopublication, TriG",
      "Chaque affirmation en nanopublication, TriG",
      "Каждое утверждение как нанопубликация, TriG"),
  CHANGES(
      "rdf/changes.nq",
      Form.N_QUADS,
      "What changed since the previous release, N-Quads",
      "Ce qui a changé depuis la version précédente, N-Quads",
      "Что изменилось с прошлого выпуска, N-Quads"),
  CLAIMS_TABLE(
      "tables/claims.csv", Form.CSV, "Claims, CSV", "Affirmations, CSV", "Утверждения, CSV"),
  EVENTS_TABLE(
      "tables/events.csv",
      Form.CSV,
      "Events with CAMEO and PLOVER codes, CSV",
      "Événements avec codes CAMEO et PLOVER, CSV",
      "События с кодами CAMEO и PLOVER, CSV"),
  DYADS_TABLE(
      "tables/dyads.csv",
      Form.CSV,
      "Who acts on whom, with CAMEO and PLOVER codes, CSV",
      "Qui agit sur qui, avec codes CAMEO et PLOVER, CSV",
      "Кто на кого воздействует, с кодами CAMEO и PLOVER, CSV"),
  TIMELINE_TABLE(
      "tables/timeline.csv", Form.CSV, "Line of time, CSV", "Chronologie, CSV", "Хронология, CSV"),
  ARTICLES_TABLE("tables/articles.csv", Form.CSV, "Articles, CSV", "Articles, CSV", "Статьи, CSV"),
  ENTITIES_TABLE(
      "tables/entities.csv",
      Form.CSV,
      "Persons, bodies, posts and places, CSV",
      "Personnes, organes, postes et lieux, CSV",
      "Лица, органы, должности и места, CSV"),
  TENURES_TABLE(
      "tables/tenures.csv",
      Form.CSV,
      "Who held which post, CSV",
      "Qui a occupé quel poste, CSV",
      "Кто какую должность занимал, CSV"),
  COLUMNS_TABLE(
      "tables/columns.csv",
      Form.CSV,
      "What the columns of the tables hold, CSV",
      "Ce que contiennent les colonnes des tables, CSV",
      "Что содержат столбцы таблиц, CSV"),
  REPORT(
      "validation/report.ttl",
      Form.TURTLE,
      "SHACL validation report, Turtle",
      "Rapport de validation SHACL, Turtle",
      "Отчёт о проверке SHACL, Turtle");

  private final String path;
  private final Form form;
  private final Map<String, String> titles;

  Part(String path, Form form, String english, String french, String russian) {
    this.path = path;
    this.form = form;
    this.titles = Map.of("en", english, "fr", french, "ru", russian);
  }

  /** Where it stands in the folder, with slashes. */
  public String path() {
    return path;
  }

  /** Its syntax. */
  public Form form() {
    return form;
  }

  /**
   * Its title.
   *
   * @param language en, fr or ru
   */
  public String title(String language) {
    return titles.get(language);
  }

  /** True when it carries PLOVER codes, whose licence asks that what is made of them keep it. */
  boolean isShareAlike() {
    return this == EVENTS_TABLE || this == DYADS_TABLE;
  }

  /** True when it is RDF of the dataset, as {@code void:dataDump} means it. */
  boolean isDump() {
    return form.isRdf() && this != CHANGES && this != REPORT && this != NANOPUBS && this != SCORES;
  }
}
