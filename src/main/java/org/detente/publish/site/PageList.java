package org.detente.publish.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.detente.publish.docs.CrosswalkPage;
import org.detente.publish.docs.DocsPage;
import org.detente.publish.docs.Documentation;
import org.detente.publish.docs.OntologyPage;
import org.detente.publish.docs.ShapesPage;
import org.detente.publish.kind.ComparePage;
import org.detente.publish.kind.DayPage;
import org.detente.publish.kind.ReferencePage;
import org.detente.publish.page.BrowsePage;
import org.detente.publish.page.FragmentsPage;
import org.detente.publish.page.HomePage;
import org.detente.publish.page.Page;
import org.detente.publish.page.Reading;
import org.detente.publish.page.SearchPage;
import org.detente.publish.picture.CountsPage;
import org.detente.publish.picture.NetworkPage;
import org.detente.publish.picture.OutletsPage;
import org.detente.publish.picture.Sheets;
import org.detente.publish.picture.TimelinePage;
import org.detente.publish.question.QuestionPage;
import org.detente.publish.question.QuestionsPage;
import org.detente.publish.question.SparqlPage;
import org.detente.publish.search.SearchIndex;

/** Which page answers an address, by the first part after the language. */
final class PageList {

  /** Documents of many small things, which are shown one below the other. */
  private static final List<String> DOCUMENTS = List.of("lexicon", "cameo", "plover", "graph");

  private PageList() {}

  static Map<String, Page> of(
      Reading reading, Supplier<SearchIndex> index, Documentation documentation, Sheets sheets) {
    Map<String, Page> pages = new LinkedHashMap<>();
    pages.put("", new HomePage());
    pages.put("compare", new ComparePage());
    pages.put("day", new DayPage());
    pages.put("reference", new ReferencePage());
    pages.put("browse", new BrowsePage());
    pages.put("search", new SearchPage(index));
    pages.put("questions", new QuestionsPage());
    pages.put("question", new QuestionPage(reading));
    pages.put("docs", new DocsPage(documentation));
    pages.put("ns", new OntologyPage(documentation));
    pages.put("shapes", new ShapesPage(documentation));
    pages.put("crosswalk", new CrosswalkPage(documentation));
    Page document = new FragmentsPage();
    DOCUMENTS.forEach(part -> pages.put(part, document));
    pages.put("sparql", new SparqlPage());
    pages.put("timeline", new TimelinePage(sheets));
    pages.put("network", new NetworkPage(sheets));
    pages.put("counts", new CountsPage(sheets));
    pages.put("outlets", new OutletsPage(sheets));
    return pages;
  }
}
