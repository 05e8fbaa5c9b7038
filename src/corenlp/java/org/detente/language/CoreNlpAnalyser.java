package org.detente.language;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.detente.model.Span;

/**
 * Reads French and English with Stanford CoreNLP: its taggers give the parts of speech, and its
 * neural dependency parser says what hangs on what. Sentences, words, lemmas, phrases and verb
 * groups are those of {@link ChunkAnalyser}, so that the two differ in nothing but the analysis.
 *
 * <p>Holds models of some hundred megabytes; not safe for use by several threads.
 */
public final class CoreNlpAnalyser implements Analyser {

  private static final String MODELS = "edu/stanford/nlp/models/";

  private final Analyser sentences;
  private final MaxentTagger model;
  private final DependencyParser parser;
  private final Tagger tagger;
  private final UnaryOperator<List<Token>> rules;
  private final Grammar grammar;
  private final String day;

  private CoreNlpAnalyser(
      Analyser sentences,
      String tagger,
      String parser,
      UnaryOperator<String> tags,
      Words words,
      Grammar grammar) {
    this.sentences = sentences;
    this.model = new MaxentTagger(MODELS + tagger);
    this.parser = DependencyParser.loadFromModelFile(MODELS + parser);
    this.tagger =
        new Tagger(
            forms -> tagged(forms).stream().map(w -> tags.apply(w.tag())).toArray(String[]::new),
            words.tokenizer(),
            words.dictionary(),
            grammar);
    this.rules = words.rules();
    this.grammar = grammar;
    this.day = words.day();
  }

  private record Words(
      Tokenizer tokenizer,
      FormDictionary dictionary,
      UnaryOperator<List<Token>> rules,
      String day) {}

  /** The analyser of French: models of UD French-GSD. */
  public static CoreNlpAnalyser french(Grammar grammar) {
    return new CoreNlpAnalyser(
        ChunkAnalyser.french(grammar),
        "pos-tagger/french-ud.tagger",
        "parser/nndep/UD_French.gz",
        tag -> tag,
        new Words(Tokenizer.french(), FormDictionary.french(), t -> t, "hier"),
        grammar);
  }

  /** The analyser of English: models of the Penn Treebank, converted to Universal Dependencies. */
  public static CoreNlpAnalyser english(Grammar grammar) {
    FormDictionary dictionary = FormDictionary.english();
    EnglishForms forms = new EnglishForms(dictionary, grammar);
    return new CoreNlpAnalyser(
        ChunkAnalyser.english(grammar),
        "pos-tagger/english-left3words-distsim.tagger",
        "parser/nndep/english_UD.gz",
        PennTags::universal,
        new Words(Tokenizer.english(), dictionary, forms::settle, "yesterday"),
        grammar);
  }

  @Override
  public List<Span> sentences(String text, Span block) {
    return sentences.sentences(text, block);
  }

  @Override
  public Sentence analyse(String text, Span sentence, List<Unit> units) {
    List<Token> tokens = rules.apply(tagger.tag(text, sentence, units));
    List<Chunk> chunks = new Chunker(tokens, grammar).chunks();
    String[] forms = tokens.stream().map(this::word).toArray(String[]::new);
    DependencyTree tree = DependencyTree.of(parser.predict(tagged(forms)), forms.length);
    DependencyClauses clauses = new DependencyClauses(tokens, chunks, tree, grammar);
    return new Sentence(sentence, tokens, clauses.phrases(), clauses.clauses());
  }

  /** What the parser is shown: a date, whatever its words, is one adverb of time to it. */
  private String word(Token token) {
    return token.pos() == Pos.TIME ? day : token.form().replace(' ', '_');
  }

  private List<TaggedWord> tagged(String[] forms) {
    List<HasWord> words = new ArrayList<>(SentenceUtils.toWordList(forms));
    return words.isEmpty() ? List.of() : model.tagSentence(words);
  }
}
