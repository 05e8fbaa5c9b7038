package org.detente.publish.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.kind.EntityPage;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.ContainerPage;
import org.detente.publish.page.Contents;
import org.detente.publish.page.Labels;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.Reading;
import org.detente.publish.page.SchemaOrg;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Templates;
import org.detente.publish.page.Terms;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.publish.page.Words;
import org.detente.publish.picture.Sheets;
import org.detente.publish.search.SearchIndex;
import org.detente.store.about.DatasetCard;
import org.detente.store.about.DatasetJsonLd;

/** The pages for people: {@code /en/…}, {@code /fr/…}, {@code /ru/…}. */
public final class Pages implements Door {

  private final Reading reading;
  private final Sheets sheets;
  private final Succession succession;
  private final Templates templates = new Templates();
  private final Map<String, String> assets;
  private final Map<String, Page> pages;
  private final Page containers = new ContainerPage();
  private final Page other = new EntityPage();

  /**
   * @param index what a search asks
   * @param documentation what the pages of documentation are made of
   * @param succession what became of IRIs that stand no longer
   * @param assets name → path below the site's root
   */
  public Pages(
      Reading reading,
      Supplier<SearchIndex> index,
      Documentation documentation,
      Succession succession,
      Map<String, String> assets) {
    this.reading = reading;
    this.succession = succession;
    this.assets = assets;
    this.sheets = new Sheets(reading);
    this.pages = PageList.of(reading, index, documentation, sheets);
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    Language language = Language.tagged(asked.path().get(0)).orElseThrow();
    List<String> path = asked.path().subList(1, asked.path().size());
    if (path.isEmpty()) {
      return Optional.of(Sent.seeOther(reading.addresses().page(language, "")));
    }
    Visit visit =
        new Visit(
            language, path.equals(List.of("")) ? List.of() : path, asked.parameters(), reading);
    boolean withdrawn = reading.glance((data, contents) -> Contents.isWithdrawn(visit.iri(), data));
    Optional<View> view = withdrawn ? Optional.empty() : page(path).view(visit);
    if (view.isEmpty()) {
      return Optional.of(gone(visit).orElseGet(() -> written(missing(language), visit)));
    }
    return Optional.of(written(view.get(), visit));
  }

  /** A slash at the end tells a container. */
  private Page page(List<String> path) {
    boolean container = path.size() > 1 && path.get(path.size() - 1).isEmpty();
    return container ? containers : pages.getOrDefault(path.get(0), other);
  }

  /** What a page became whose thing stands no longer. */
  private Optional<Sent> gone(Visit visit) {
    return reading
        .glance((data, contents) -> succession.of(visit.iri(), data))
        .map(
            fate ->
                fate.moved()
                    ? Sent.moved(
                        reading.addresses().page(fate.successors().get(0), visit.language()))
                    : gone(fate, visit.language()));
  }

  /**
   * The page that says that the graph had something once.
   *
   * @param fate what became of it
   */
  Sent gone(Fate fate, Language language) {
    List<Shown> shown =
        reading.read(
            language,
            (data, terms) ->
                fate.successors().stream().map(NodeFactory::createURI).map(terms::shown).toList());
    View view =
        View.of(
                "gone",
                Words.of(language).say("gone.title"),
                Map.of("successors", shown, "reason", fate.reason()))
            .with(410);
    return written(view, new Visit(language, List.of(), Map.of(), reading));
  }

  /** The rows of pictures. */
  Sheets sheets() {
    return sheets;
  }

  /** The page that says there is none. */
  public Sent notFound(Language language) {
    return written(missing(language), new Visit(language, List.of(), Map.of(), reading));
  }

  /** The page that says what is wrong with what was asked. */
  public Sent refusal(int status, Fault fault, Language language) {
    View view =
        View.of(
                "refusal",
                Words.of(language).say("refusal.title"),
                Map.of("message", fault.getMessage()))
            .with(status);
    return written(view, new Visit(language, List.of(), Map.of(), reading));
  }

  private static View missing(Language language) {
    return View.of("missing", Words.of(language).say("missing.title"), Map.of()).with(404);
  }

  private Sent written(View view, Visit visit) {
    Map<String, Object> frame = frame(view, visit);
    Optional<String> links = view.status() == 200 ? links(view, visit, frame) : none(frame);
    Sent sent = Sent.html(view.status(), templates.write(view, visit.language(), frame));
    return links.map(value -> sent.with("Link", value)).orElse(sent);
  }

  private String collection(String iri, Language language) {
    String container = iri.substring(0, iri.lastIndexOf('/', iri.length() - 2) + 1);
    return container.equals(Addresses.NAMESPACE)
        ? ""
        : reading.addresses().page(container, language);
  }

  private static Optional<String> none(Map<String, Object> frame) {
    frame.put("collection", "");
    frame.put("data", List.of());
    frame.put("embedded", "");
    return Optional.empty();
  }

  /** The home page names what the whole consists of; others need not wait for that. */
  private Optional<String> links(View view, Visit visit, Map<String, Object> frame) {
    BiFunction<DatasetGraph, Contents, Optional<String>> completing =
        (data, contents) -> links(view, visit, data, contents, frame);
    return visit.path().isEmpty() ? reading.look(completing) : reading.glance(completing);
  }

  /** Completes the frame of a page about something, and gives its header Link. */
  private Optional<String> links(
      View view, Visit visit, DatasetGraph data, Contents contents, Map<String, Object> frame) {
    PageLinks links = new PageLinks(reading.addresses(), contents);
    Terms terms = new Terms(new Labels(data), visit.language(), reading.addresses());
    SchemaOrg schema = new SchemaOrg(data, terms);
    if (view.about().isPresent()) {
      String iri = view.about().get();
      frame.put("data", links.data(iri));
      frame.put("collection", collection(iri, visit.language()));
      frame.put("embedded", schema.of(iri).orElse(""));
      return Optional.of(withSet(links.of(iri, schema.type(iri)), iri));
    }
    none(frame);
    if (!visit.path().isEmpty()) {
      return Optional.empty();
    }
    String language = visit.language().tag();
    frame.put(
        "embedded",
        DatasetCard.of(data).map(card -> DatasetJsonLd.json(card, language)).orElse(""));
    return Optional.of(withSet(links.ofHome(), Addresses.NAMESPACE));
  }

  private String withSet(Links links, String iri) {
    String set = LinkSets.address(reading.addresses(), iri);
    return links.to(set, "linkset", LinkSets.MEDIA_TYPE).toString();
  }

  private Map<String, Object> frame(View view, Visit visit) {
    Addresses addresses = reading.addresses();
    String path = String.join("/", visit.path());
    List<Map<String, Object>> languages = new ArrayList<>();
    for (Language language : Language.values()) {
      String href =
          visit.path().isEmpty()
              ? addresses.page(language, "", visit.parameters())
              : addresses.page(Addresses.NAMESPACE + path, language)
                  + Addresses.query(visit.parameters());
      languages.add(
          Map.of(
              "tag",
              language.tag(),
              "name",
              language.ownName(),
              "href",
              href,
              "here",
              language == visit.language()));
    }
    Map<String, Object> frame = new LinkedHashMap<>();
    frame.put("root", addresses.root());
    frame.put("home", addresses.page(visit.language(), ""));
    frame.put("languages", languages);
    frame.put("assets", assets);
    frame.put("section", visit.path().isEmpty() ? "" : visit.path().get(0));
    frame.put("about", view.about().orElse(""));
    frame.put("lookUp", view.about().map(addresses::lookUp).orElse(""));
    return frame;
  }
}
