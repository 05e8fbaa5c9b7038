package org.detente.publish.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.detente.publish.docs.CrosswalkPage;
import org.detente.publish.docs.DocsPage;
import org.detente.publish.docs.Documentation;
import org.detente.publish.docs.OntologyPage;
import org.detente.publish.kind.EntityPage;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.BrowsePage;
import org.detente.publish.page.HomePage;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.Reading;
import org.detente.publish.page.SearchPage;
import org.detente.publish.page.Templates;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.publish.page.Words;
import org.detente.publish.picture.TimelinePage;
import org.detente.publish.question.QuestionPage;
import org.detente.publish.question.QuestionsPage;
import org.detente.publish.search.SearchIndex;

/** The pages for people: {@code /en/…}, {@code /fr/…}, {@code /ru/…}. */
public final class Pages implements Door {

  private final Reading reading;
  private final Templates templates = new Templates();
  private final Map<String, String> assets;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Page other = new EntityPage();

  /**
   * @param index what a search asks
   * @param documentation what the pages of documentation are made of
   * @param assets name → path below the site's root
   */
  public Pages(
      Reading reading,
      Supplier<SearchIndex> index,
      Documentation documentation,
      Map<String, String> assets) {
    this.reading = reading;
    this.assets = assets;
    pages.put("", new HomePage());
    pages.put("browse", new BrowsePage());
    pages.put("search", new SearchPage(index));
    pages.put("timeline", new TimelinePage());
    pages.put("questions", new QuestionsPage());
    pages.put("question", new QuestionPage(reading));
    pages.put("docs", new DocsPage(documentation));
    pages.put("ns", new OntologyPage(documentation));
    pages.put("crosswalk", new CrosswalkPage(documentation));
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
    Page page = pages.getOrDefault(path.get(0), other);
    View view = page.view(visit).orElseGet(() -> missing(language));
    return Optional.of(written(view, visit));
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
    byte[] body = templates.write(view, visit.language(), frame(view, visit));
    return Sent.html(view.status(), body);
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
