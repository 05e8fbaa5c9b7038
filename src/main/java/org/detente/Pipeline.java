package org.detente;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.detente.article.Articles;
import org.detente.article.Capture;
import org.detente.article.Metadata;
import org.detente.consolidate.copies.Origins;
import org.detente.extract.Sides;
import org.detente.extract.Trait;
import org.detente.lexicon.FurnitureLexicon;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.Fault;
import org.detente.model.Mention;
import org.detente.model.PageWords;
import org.detente.model.Reading;
import org.detente.rdf.ClaimsToRdf;
import org.detente.rdf.OriginsToRdf;
import org.detente.rdf.PublicationReader;
import org.detente.rdf.Quads;
import org.detente.rdf.Run;

/**
 * The way of the data, left of the store:
 *
 * <pre>
 * bytes of a file   →  article    clean text that knows its place in the file     {@link #article}
 * article           →  reading    sentences, clauses, claims, the day it appeared  {@link #read}
 * reading           →  quads      one named graph                                  {@link #quads}
 * graphs            →  quads      which articles carry one text                    {@link #origins}
 * </pre>
 *
 * What follows takes only serialised quads: {@code validate} admits them by SHACL, {@code store}
 * keeps them, {@code query} answers, {@code publish} serves.
 *
 * <p>Holds models; not safe for use by several threads. The same file gives the same quads.
 */
public final class Pipeline {

  /** Version of the rules that are Java; raised when the same lexicon would give other claims. */
  private static final String EXTRACTOR = "detente-extract-1";

  private static final String DEFAULT_LANGUAGE = "fr";

  private final Articles articles;
  private final Path data;
  private final Map<String, Knowledge> languages = new TreeMap<>();
  private final SortedSet<String> read;
  private final ClaimsToRdf rdf;
  private final Run run;

  private Pipeline(Articles articles, Path data, Run run) {
    this.articles = articles;
    this.data = data;
    this.read = Knowledge.languages(data);
    this.run = run;
    this.rdf = new ClaimsToRdf(run, this::party, this::outlet);
  }

  /**
   * The pipeline with what the Turtle of {@code data} says.
   *
   * @param data the folder that holds {@code lexicon/} and {@code reference/}
   * @throws Fault BAD_LEXICON when a file there is no Turtle or an entry is incomplete
   */
  public static Pipeline of(Path data) {
    Path furniture = data.resolve("lexicon/furniture.ttl");
    try (Reader turtle = Files.newBufferedReader(furniture)) {
      PageWords words = FurnitureLexicon.read(turtle, furniture.toString());
      return new Pipeline(new Articles(words), data, run(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + furniture, e);
    }
  }

  /**
   * A file as an article.
   *
   * @throws Fault when it cannot be read as one; see {@link Articles#read}
   */
  public Article article(String name, byte[] bytes, Optional<Metadata> metadata) {
    return articles.read(name, bytes, metadata);
  }

  /**
   * A page of an archive as an article.
   *
   * @param capture how it was fetched
   * @throws Fault when it cannot be read as one; see {@link Articles#read}
   */
  public Article article(String name, byte[] bytes, Metadata metadata, Capture capture) {
    return articles.read(name, bytes, Optional.of(metadata), capture);
  }

  /**
   * An article with its claims.
   *
   * @throws Fault UNKNOWN_LANGUAGE when no lexicon reads its language
   */
  public Reading read(Article article) {
    return read(article, (claim, traits) -> {});
  }

  /**
   * An article with its claims.
   *
   * @param observer told of each claim what its confidence comes from
   * @throws Fault UNKNOWN_LANGUAGE when no lexicon reads its language
   */
  public Reading read(Article article, BiConsumer<Claim.Key, Set<Trait>> observer) {
    if (!read.contains(article.language())) {
      throw new Fault(
          Fault.Code.UNKNOWN_LANGUAGE,
          article.id(),
          "the language is " + article.language() + "; expected one of " + String.join(", ", read),
          "Leave the article out");
    }
    return knowledge(article.language()).extractor().read(article, observer);
  }

  /** A reading as its named graph, with what copies of the article are known by. */
  public Quads quads(Reading reading) {
    Knowledge knowledge = knowledge(reading.article().language());
    return rdf.quads(
        reading,
        knowledge.fingerprinter().of(reading.article()),
        new Credits(knowledge.gazetteer()).of(reading));
  }

  /** What two pipelines have in common that read the same claims: digests of rules and lexicon. */
  public String knowledgeDigest() {
    return run.extractorDigest() + run.lexiconDigest();
  }

  /** What is the same for two articles of the same words, whatever stands around their stories. */
  public String story(Article article) {
    return knowledge(article.language()).fingerprinter().of(article).code();
  }

  /**
   * Which of many articles carry one text, as statements of the graph of events.
   *
   * @param articles their named graphs
   * @throws Fault BAD_RDF when what is said of an article in its graph is incomplete
   */
  public static Quads origins(Quads articles) {
    return OriginsToRdf.quads(Origins.of(PublicationReader.read(articles)));
  }

  /**
   * What the reader knows of a language, for scoring and explaining; read from the Turtle when it
   * is first asked for.
   *
   * @param language one of {@link Knowledge#languages}
   */
  public Knowledge knowledge(String language) {
    return languages.computeIfAbsent(language, l -> Knowledge.of(data, l));
  }

  /** The names, tenures and sides, which every language shares. */
  public Gazetteer gazetteer() {
    return languages.values().stream()
        .findFirst()
        .orElseGet(() -> knowledge(DEFAULT_LANGUAGE))
        .gazetteer();
  }

  private Optional<String> party(Claim claim, Mention agent) {
    Sides sides = new Sides(gazetteer());
    Set<String> found =
        agent
            .entity()
            .map(slug -> sides.of(slug, claim.date().flatMap(DateSpan::earliest)))
            .orElse(Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<String> outlet(String name) {
    return gazetteer().source(name);
  }

  private static Run run(Path data) throws IOException {
    MessageDigest digest = sha256();
    for (String part : List.of("lexicon", "reference")) {
      try (Stream<Path> files = Files.list(data.resolve(part))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
          digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    String extractor =
        HexFormat.of().formatHex(sha256().digest(EXTRACTOR.getBytes(StandardCharsets.UTF_8)));
    return new Run(extractor, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
