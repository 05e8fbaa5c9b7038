package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.lexicon.Role;
import org.detente.model.Span;

/**
 * What is said without a verb: "Расширение – ошибка, заявил Лавров", "«Une provocation», a dit".
 */
record Verbless(Scene scene, Clause saying) {

  /** "« Ni veto, ni droit de regard », a résumé un diplomate": anybody's words are no stance. */
  static boolean isAnybodys(Scene scene, Fit fit) {
    return fit.role(Role.AGENT).stream()
        .flatMap(f -> f.phrase().stream())
        .anyMatch(p -> Conjectures.isAny(scene, p));
  }

  /** "a laissé entendre que …": what the infinitive that belongs to the verb tells. */
  static List<Clause> told(Scene scene, Fit fit, List<Clause> content) {
    List<Clause> own =
        content.stream()
            .limit(1)
            .filter(c -> c.link() == Clause.Link.INFINITIVE)
            .filter(c -> fit.sense().fixed().contains(c.verb().lemma()))
            .flatMap(c -> scene.content(c).stream())
            .toList();
    return own.isEmpty() ? content : own;
  }

  /** The words behind the conjunction, or before who says so. */
  Optional<Span> words() {
    return behind().or(this::opened).or(this::before);
  }

  /** "считают, что Россия – не враг". */
  private Optional<Span> behind() {
    int from = saying.verb().last() + 1;
    int end = scene.sentence().tokens().size();
    return IntStream.range(from, end)
        .filter(i -> WhereSaidBegins.isOpener(scene, i) && i > 0 && isComma(i - 1))
        .filter(i -> others().noneMatch(c -> c.verb().last() >= from))
        .boxed()
        .findFirst()
        .flatMap(i -> told(i + 1, end));
  }

  /** "Лавров напомнил: расширение – ошибка": what a colon opens. */
  private Optional<Span> opened() {
    int last = saying.verb().last();
    int end = scene.sentence().tokens().size();
    return IntStream.range(last + 1, end)
        .filter(i -> scene.token(i).form().equals(":"))
        .filter(i -> others().noneMatch(c -> c.verb().last() > last))
        .boxed()
        .findFirst()
        .flatMap(i -> told(i + 1, end));
  }

  /** "«Это провокация», – сказал Рогозин": who says so stands behind his verb. */
  private Optional<Span> before() {
    int first = saying.verb().first();
    boolean inverted =
        Stream.concat(saying.subjects().stream(), saying.obliques().stream())
                .anyMatch(p -> p.first() > first)
            && saying.subjects().stream().allMatch(p -> p.first() > first);
    return first > 1
            && inverted
            && WhereSaidBegins.isMark(scene, first - 1)
            && saying.link() == Clause.Link.MAIN
            && others().noneMatch(c -> c.link() == Clause.Link.MAIN || c.verb().first() < first)
        ? told(0, first)
        : Optional.empty();
  }

  private Stream<Clause> others() {
    return scene.sentence().clauses().stream().filter(c -> c != saying);
  }

  /** Two words or more, one of them what it is about. */
  private Optional<Span> told(int from, int to) {
    int[] words = IntStream.range(from, to).filter(this::isWord).toArray();
    boolean about =
        scene.sentence().phrases().stream()
            .anyMatch(p -> p.isBare() && p.first() >= from && p.extent() < to);
    return words.length < 2 || !about
        ? Optional.empty()
        : Optional.of(
            scene
                .sentence()
                .cover(words[0], QuoteMarks.closed(scene, words[0], words[words.length - 1])));
  }

  private boolean isComma(int i) {
    return scene.token(i).form().equals(",");
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(scene.token(i).form().charAt(0));
  }
}
