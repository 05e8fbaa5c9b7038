package org.detente.publish.kind;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.detente.publish.page.Shown;

/** Which article: outlet, day and how the day is known, language, where the text is. */
record ArticleHeadPart() implements Part {

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Witness witness = Witness.of(graph, thing);
    Node source = graph.value(thing, DCTerms.source.asNode()).orElse(null);
    String tag =
        graph.value(thing, DCTerms.language.asNode()).map(Node::getLiteralLexicalForm).orElse("");
    DayGrounds known = DayGrounds.of(graph, graph.text(thing, "issuedRule"));
    return Optional.of(
        new Section(
            "article",
            "article",
            "",
            Map.of(
                "outlet",
                witness.outlet(),
                "issued",
                witness.issued(),
                "known",
                known,
                "language",
                tag.isEmpty() ? "" : languageName(graph, tag),
                "source",
                source == null ? Shown.NOTHING : graph.shown(source))));
  }

  private static String languageName(PageGraph graph, String tag) {
    return new ULocale(tag).getDisplayLanguage(new ULocale(graph.visit().language().tag()));
  }
}
