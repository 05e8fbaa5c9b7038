package org.detente.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Names in a Lucene index in memory, one document a name, and the ways to look them up. Terms are
 * put together here; no text goes through a query parser.
 */
final class NameIndex implements AutoCloseable {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // It recommends options of the virtual machine, from Java 23 on, to whoever searches.
    LUCENE.setLevel(Level.SEVERE);
  }

  private static final String NUMBER = "number";
  private static final String WHOLE = "whole";
  private static final String WORD = "word";
  private static final String SOUND = "sound";
  private static final int WHOLE_LENGTH = 400;

  /** Shorter sounds are those of too many words. */
  private static final int SHORTEST_SOUND = 3;

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST_TYPO = 4;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private NameIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /** Indexes names; each is known by its place in the list. */
  static NameIndex of(List<Name> names) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (int i = 0; i < names.size(); i++) {
          writer.addDocument(document(i, names.get(i)));
        }
        writer.forceMerge(1);
      }
      return new NameIndex(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(int number, Name name) {
    Document document = new Document();
    document.add(new NumericDocValuesField(NUMBER, number));
    List<Folding.Word> words = Folding.words(name.text());
    Set<String> plain = new LinkedHashSet<>();
    Set<String> sounds = new LinkedHashSet<>();
    for (Folding.Word word : words) {
      plain.add(word.plain());
      sounds.addAll(Sounds.of(word));
    }
    plain.forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
    sounds.forEach(sound -> document.add(new StringField(SOUND, sound, Field.Store.NO)));
    if (name.isName()) {
      document.add(new StringField(WHOLE, cut(Folding.whole(name.text())), Field.Store.NO));
    }
    return document;
  }

  /** The names that are these words. */
  void whole(String folded, IntConsumer found) {
    look(new TermQuery(new Term(WHOLE, cut(folded))), found);
  }

  /** The names that begin with these words and go on. */
  void start(String folded, IntConsumer found) {
    look(new PrefixQuery(new Term(WHOLE, cut(folded) + " ")), found);
  }

  /** The names in which a word stands. */
  void word(Folding.Word word, IntConsumer found) {
    look(new TermQuery(new Term(WORD, word.plain())), found);
  }

  /** The names with a word that begins so. */
  void beginning(Folding.Word word, IntConsumer found) {
    look(new PrefixQuery(new Term(WORD, word.plain())), found);
  }

  /** The names with a word that sounds so, or begins to. */
  void sound(Folding.Word word, IntConsumer found) {
    for (String sound : Sounds.of(word)) {
      if (sound.length() >= SHORTEST_SOUND) {
        look(
            sound.length() < SHORTEST_TYPO
                ? new TermQuery(new Term(SOUND, sound))
                : new PrefixQuery(new Term(SOUND, sound)),
            found);
      }
    }
  }

  /** The names with a word that is, or sounds, one letter off; letters changing places are one. */
  void typo(Folding.Word word, IntConsumer found) {
    typo(WORD, word.plain(), found);
    Sounds.of(word).forEach(sound -> typo(SOUND, sound, found));
  }

  private void typo(String field, String text, IntConsumer found) {
    if (text.codePointCount(0, text.length()) >= SHORTEST_TYPO) {
      look(
          new AutomatonQuery(
              new Term(field, text), new LevenshteinAutomata(text, true).toAutomaton(1)),
          found);
    }
  }

  private void look(Query query, IntConsumer found) {
    try {
      searcher.search(query, new Handing(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(String text) {
    return text.length() > WHOLE_LENGTH ? text.substring(0, WHOLE_LENGTH) : text;
  }

  /** Without threads of its own a searcher takes one collector for all. */
  private record Handing(IntConsumer found) implements CollectorManager<Numbers, Void> {

    @Override
    public Numbers newCollector() {
      return new Numbers(found);
    }

    @Override
    public Void reduce(Collection<Numbers> collectors) {
      return null;
    }
  }

  /** Hands on the number of every document. */
  private static final class Numbers extends SimpleCollector {

    private final IntConsumer found;
    private NumericDocValues numbers;

    Numbers(IntConsumer found) {
      this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      numbers = context.reader().getNumericDocValues(NUMBER);
    }

    @Override
    public void collect(int document) throws IOException {
      if (numbers.advanceExact(document)) {
        found.accept((int) numbers.longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
