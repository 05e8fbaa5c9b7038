package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.detente.model.Fault;
import org.detente.publish.search.Hits;
import org.detente.publish.search.Kind;
import org.detente.publish.search.SearchIndex;
import org.detente.publish.search.SearchQuestion;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente search WORDS…}. */
@Command(
    name = "search",
    description = "Finds persons, posts, bodies, events, articles, questions and terms by name.",
    mixinStandardHelpOptions = true)
final class Search implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Plain words; accents, apostrophes, hyphens and script do not matter.")
  private List<String> words;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store to look in (default: the shipped ontology and reference layer).")
  private Path folder;

  @Option(
      names = "--lang",
      paramLabel = "fr|en|ru",
      defaultValue = "fr",
      description = "The language of the labels (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Things of a class alone, such as person, council, event, article, question.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which page (default: ${DEFAULT-VALUE}).")
  private int page;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many things a page has, at most 100 (default: ${DEFAULT-VALUE}).")
  private int size;

  @Mixin private AnswerOptions answers;
  @Spec private CommandSpec spec;

  /** Prints what was found; finding nothing is no failure. */
  @Override
  public Integer call() throws IOException {
    AnswerFormat format = answers.format();
    try (EmbeddedStore store = folder == null ? shipped() : QuerySource.openStore(folder);
        SearchIndex index = SearchIndex.of(store, Catalogue.read(Home.resolve("queries")))) {
      requireKnown(index);
      SearchQuestion question =
          new SearchQuestion(String.join(" ", words), language, kind, page, size);
      Hits hits = index.find(question);
      boolean brief = format == AnswerFormat.TABLE || format == AnswerFormat.MD;
      AnswerOptions.print(
          brief ? hits.briefTable() : hits.table(), format, spec.commandLine().getOut());
      tell(hits, question);
    }
    return 0;
  }

  private void tell(Hits hits, SearchQuestion question) {
    PrintWriter err = spec.commandLine().getErr();
    long before = (question.page() - 1L) * question.pageSize();
    if (hits.list().isEmpty()) {
      err.println(hits.total() + " found");
    } else {
      err.println(
          hits.total()
              + " found, "
              + (before + 1)
              + " to "
              + (before + hits.list().size())
              + " shown");
    }
    err.flush();
  }

  private void requireKnown(SearchIndex index) {
    if (kind.isPresent() && !index.knows(kind.get())) {
      String known =
          index.kinds(language).stream().map(Kind::name).sorted().collect(Collectors.joining(", "));
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--kind",
          "\"" + kind.get() + "\"; expected entity, event, term, mention or one of " + known,
          "Choose one of these");
    }
  }

  private static EmbeddedStore shipped() throws IOException {
    List<ParsedGraph> graphs = new ArrayList<>();
    for (Layer layer : Shipped.ASKED) {
      graphs.add(ParsedGraph.layer(layer, Shipped.files(layer)));
    }
    return EmbeddedStore.inMemory(graphs);
  }
}
