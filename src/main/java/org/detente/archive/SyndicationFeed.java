package org.detente.archive;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;

/**
 * RSS 0.9 to 2.0 and Atom. Of an entry's texts the longest is read: the article where the feed
 * carries it, else the summary.
 */
final class SyndicationFeed {

  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** The elements that say when an entry was published; when it was changed is another matter. */
  private static final List<String> DAYS =
      List.of("published", "pubDate", "issued", "date", "created");

  private final SyndFeed feed;

  private SyndicationFeed(SyndFeed feed) {
    this.feed = feed;
  }

  /**
   * Reads a feed.
   *
   * @throws FeedException when the XML is no feed
   * @throws JDOMException when it is broken XML, or has a document type
   */
  static List<Entry> read(byte[] bytes) throws IOException, FeedException, JDOMException {
    Document document = XmlSafe.document(new ByteArrayInputStream(bytes));
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      if (ITEMS.contains(element.getName())) {
        days.add(day(element));
      }
    }
    SyndicationFeed read = new SyndicationFeed(new SyndFeedInput().build(document));
    List<Entry> entries = new ArrayList<>();
    List<SyndEntry> all = read.feed.getEntries();
    for (int i = 0; i < all.size(); i++) {
      Optional<LocalDate> day = all.size() == days.size() ? days.get(i) : Optional.empty();
      entries.add(read.told(all.get(i), day).at(i));
    }
    return entries;
  }

  /** As written, since what the library makes of it no longer knows its time zone. */
  private static Optional<LocalDate> day(Element item) {
    return DAYS.stream()
        .flatMap(name -> item.getChildren().stream().filter(c -> c.getName().equals(name)))
        .flatMap(c -> StatedDay.of(c.getText()).stream())
        .findFirst();
  }

  private Told told(SyndEntry entry, Optional<LocalDate> day) {
    Optional<SyndContent> text =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .filter(c -> c.getValue() != null)
            .max(Comparator.comparingInt(c -> c.getValue().length()));
    String value = text.map(SyndContent::getValue).orElse("");
    return new Told(
        Stream.of(entry.getLink(), entry.getUri())
            .filter(Objects::nonNull)
            .filter(u -> u.strip().startsWith("http"))
            .findFirst(),
        Optional.ofNullable(entry.getTitle()),
        Optional.ofNullable(feed.getTitle()),
        day,
        Optional.ofNullable(feed.getLanguage()),
        value,
        value.indexOf('<') >= 0 || value.indexOf('&') >= 0);
  }
}
