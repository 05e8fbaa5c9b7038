package org.detente.rdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Claim;
import org.detente.model.CodedArticle;
import org.detente.model.CodedClaim;
import org.detente.model.CodedClaim.Correction;
import org.detente.model.CodedClaim.Party;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The rows of one article as claims. */
final class CodedClaimToRdf {

  private static final IRI CLAIM = LineIri.of(DetClasses.CLAIM);
  private static final IRI EVENT = LineIri.of(DetClasses.EVENT);
  private static final IRI EVIDENCE = LineIri.of(DetClasses.EVIDENCE);
  private static final IRI SPECIFIC_RESOURCE = LineIri.of(Oa.SPECIFIC_RESOURCE);
  private static final IRI FRAGMENT_SELECTOR = LineIri.of(Oa.FRAGMENT_SELECTOR);
  private static final IRI RFC_7111 = LineIri.of(Terms.iri("http://tools.ietf.org/rfc/rfc7111"));

  private static final Map<EventType, IRI> TYPES = new EnumMap<>(EventType.class);
  private static final Map<Modality, IRI> MODALITIES = new EnumMap<>(Modality.class);

  static {
    for (EventType type : EventType.values()) {
      TYPES.put(type, LineIri.of(DetEvents.of(type)));
    }
    for (Modality modality : Modality.values()) {
      MODALITIES.put(modality, LineIri.of(ModelTerms.of(modality)));
    }
  }

  private final CodedToRdf graph;
  private final CodedArticle article;
  private final IRI articleIri;
  private final Map<List<Object>, IRI> told = new LinkedHashMap<>();
  private final Map<String, Integer> marks = new LinkedHashMap<>();

  CodedClaimToRdf(CodedToRdf graph, CodedArticle article, IRI articleIri) {
    this.graph = graph;
    this.article = article;
    this.articleIri = articleIri;
  }

  void write(int index) throws IOException {
    CodedClaim claim = article.claims().get(index);
    IRI type = claim.type().map(TYPES::get).orElse(EVENT);
    String hash = Iris.hash(article.id() + "\n" + mark(claim, type.getLocalName()));
    IRI iri = part("c-" + hash);
    IRI evidence = part("e-" + hash);
    head(iri, type, evidence);
    graph.add(iri, Det.RULE, graph.rule(claim.rule()));
    graph.add(iri, Det.CODED_AS, graph.word(claim.code()));
    parties(iri, claim);
    if (claim.object().isPresent()) {
      graph.add(iri, Det.OBJECT, graph.entity(claim.object().get()));
    }
    if (claim.forum().isPresent()) {
      graph.add(iri, Det.FORUM, graph.entity(claim.forum().get()));
    }
    if (claim.place().isPresent()) {
      graph.add(iri, Det.PLACE, graph.entity(claim.place().get()));
    }
    if (claim.scope().isPresent()) {
      graph.add(iri, Det.SCOPE, ModelTerms.of(claim.scope().get()));
    }
    if (claim.date().isPresent()) {
      graph.date(iri, claim.date().get());
    }
    graph.add(iri, Det.MODALITY, MODALITIES.get(claim.modality()));
    if (claim.negative()) {
      graph.add(iri, Det.POLARITY, DetValues.NEGATIVE);
    }
    rest(iri, claim);
    retelling(iri, claim);
    row(evidence, part("r-" + hash), claim.row());
    corrections(iri, claim, evidence, hash);
  }

  /**
   * What tells a row from others of its article. Data sets use an id twice, for two days or for
   * one: those that come second are told apart by that.
   */
  private String mark(CodedClaim claim, String type) {
    String date = claim.date().map(DateSpan::edtf).orElse("");
    String mark = claim.row().id() + "\n" + type + "\n" + date;
    if (article.claims().size() == 1) {
      return mark;
    }
    int before = marks.merge(mark, 1, Integer::sum) - 1;
    return before == 0 ? mark : mark + "\n" + before;
  }

  private IRI part(String fragment) {
    return LineIri.of(Terms.part(articleIri, fragment));
  }

  private void head(IRI claim, IRI type, IRI evidence) throws IOException {
    graph.add(claim, RDF.TYPE, CLAIM);
    graph.add(claim, Det.EVENT_TYPE, type);
    graph.add(claim, Det.EVIDENCE, evidence);
    graph.add(claim, PROV.WAS_DERIVED_FROM, articleIri);
    graph.add(claim, PROV.WAS_GENERATED_BY, graph.runIri());
  }

  private void parties(IRI iri, CodedClaim claim) throws IOException {
    for (Party agent : claim.agents()) {
      graph.add(iri, Det.AGENT, graph.entity(agent.entity()));
      if (agent.side().isPresent()) {
        graph.add(iri, Det.PARTY, graph.entity(agent.side().get()));
      }
    }
    for (Party target : claim.targets()) {
      graph.add(iri, Det.TARGET, graph.entity(target.entity()));
    }
    for (String code : claim.agentCodes()) {
      graph.add(iri, Det.AGENT_CODE, graph.word(code));
    }
    for (String code : claim.targetCodes()) {
      graph.add(iri, Det.TARGET_CODE, graph.word(code));
    }
  }

  private void rest(IRI iri, CodedClaim claim) throws IOException {
    CodedClaim.Scores scores = claim.scores();
    if (claim.number().isPresent()) {
      graph.add(iri, Det.NUMBER, Terms.integer(claim.number().getAsInt()));
    }
    if (claim.flags().contains(Claim.Flag.OUT_OF_OFFICE)) {
      graph.add(iri, Det.FLAG, DetValues.OUT_OF_OFFICE);
    }
    if (scores.goldstein().isPresent()) {
      graph.add(iri, Det.GOLDSTEIN, Terms.decimal(scores.goldstein().get()));
    }
    if (scores.tone().isPresent()) {
      graph.add(iri, Det.TONE, Terms.decimal(scores.tone().get()));
    }
    if (scores.mentions().isPresent()) {
      graph.add(iri, Det.MENTION_COUNT, Terms.integer(scores.mentions().getAsInt()));
    }
    for (String context : claim.contexts()) {
      graph.add(iri, Det.CODED_CONTEXT, graph.word(context));
    }
    if (claim.quotation().isPresent()) {
      graph.add(iri, Det.QUOTATION, Terms.text(claim.quotation().get()));
    }
  }

  /** What two do with each other is coded once from each side: the second row retells the first. */
  private void retelling(IRI iri, CodedClaim claim) throws IOException {
    if (article.claims().size() == 1 || !claim.isMutual()) {
      return;
    }
    IRI first = told.putIfAbsent(claim.happening(), iri);
    if (first != null) {
      graph.add(iri, Det.RETELLS, first);
    }
  }

  private void row(IRI evidence, IRI selector, CodedClaim.Row row) throws IOException {
    graph.add(evidence, RDF.TYPE, EVIDENCE);
    graph.add(evidence, RDF.TYPE, SPECIFIC_RESOURCE);
    graph.add(evidence, Oa.HAS_SOURCE, graph.table(row.file()));
    graph.add(evidence, Oa.HAS_SELECTOR, selector);
    graph.add(evidence, DCTERMS.IDENTIFIER, Terms.text(row.id()));
    graph.add(selector, RDF.TYPE, FRAGMENT_SELECTOR);
    graph.add(selector, DCTERMS.CONFORMS_TO, RFC_7111);
    graph.add(selector, RDF.VALUE, Terms.text("row=" + row.number()));
  }

  /** Our own claims of who somebody was on that day, where the row has coded them otherwise. */
  private void corrections(IRI claim, CodedClaim coded, IRI evidence, String hash)
      throws IOException {
    for (List<Party> parties : List.of(coded.agents(), coded.targets())) {
      for (Party party : parties) {
        if (party.correction().isPresent()) {
          IRI iri = Iris.part(article.id(), "c", hash, "OfficeHolding", party.entity());
          head(iri, DetClasses.OFFICE_HOLDING, evidence);
          graph.add(iri, Det.RECTIFIES, claim);
          correction(iri, coded, party, party.correction().get());
        }
      }
    }
  }

  private void correction(IRI iri, CodedClaim coded, Party party, Correction correction)
      throws IOException {
    String holder = party.entity();
    String post = correction.tenure().post();
    graph.add(iri, Det.RULE, graph.rule("correction/tenure"));
    graph.add(iri, Det.AGENT, graph.entity(holder));
    graph.add(iri, Det.OBJECT, graph.entity(post));
    if (party.side().isPresent()) {
      graph.add(iri, Det.PARTY, graph.entity(party.side().get()));
    }
    if (coded.date().isPresent()) {
      graph.date(iri, coded.date().get());
    }
    graph.add(iri, Det.MODALITY, DetValues.ACTUAL);
    graph.add(
        iri,
        RDFS.COMMENT,
        Terms.text(
            "Coded as "
                + correction.codedAs()
                + (coded.date().filter(DateSpan::isDay).isPresent()
                    ? "; on that day "
                    : "; at that time ")
                + holder
                + " held "
                + post
                + " by the reference layer, and acts for "
                + party.side().orElse("nobody"),
            "en"));
  }
}
