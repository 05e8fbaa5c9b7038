package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page puts around a story is no story in plain text either, where no markup helps. */
class FurnitureInTextTest {

  private static final String FRENCH =
      """
      Le port rouvre ses quais

      Le port de la ville a rouvert ses quais mardi matin, après deux années de travaux difficiles.

      %s

      Le maire a salué devant la presse le travail des ouvriers, venus de toute la région voisine.

      %s
      """;

  private static final String ENGLISH =
      """
      Harbour reopens its quays

      The town's harbour reopened its quays on Tuesday morning after two years of difficult works.

      %s

      The mayor praised the work of the builders before the press, who had come from all around.

      %s
      """;

  private static final String RUSSIAN =
      """
      Порт снова открыл причалы

      Городской порт во вторник утром снова открыл свои причалы после двух лет непростого ремонта.

      %s

      Мэр города поблагодарил перед прессой строителей, которые приехали со всей соседней области.

      %s
      """;

  static Stream<Arguments> stories() {
    return Stream.of(
            told(
                FRENCH,
                "Lire aussi : La Russie suspend sa mission auprès de l'Otan",
                "À lire aussi : Moscou rompt avec l'Otan",
                "Partager sur Facebook",
                "Photo : la Russie a fermé le bureau de l'Otan, archives",
                "Crédit photo : Agence A / Le Photographe",
                "Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail",
                "Inscrivez-vous à notre newsletter",
                "Nous utilisons des cookies pour améliorer votre expérience.",
                "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
                "Ce site utilise des cookies",
                "Publicité",
                "12 commentaires",
                "Temps de lecture : 4 min",
                "Suivez l'actualité en direct sur notre application"),
            told(
                ENGLISH,
                "Read more: Russia suspends its mission to NATO",
                "Related: Moscow shuts NATO office",
                "Share on Facebook",
                "Photo by Agency A / The Photographer",
                "FILE PHOTO: Russia closed the NATO office in Moscow",
                "Sign up for our daily newsletter",
                "Get the latest news straight to your inbox",
                "We use cookies to improve your experience on this site.",
                "By continuing to use this site you agree to our use of cookies.",
                "This site uses cookies",
                "Advertisement",
                "12 comments",
                "4 min read",
                "Follow us on Twitter for live updates"),
            told(
                RUSSIAN,
                "Читайте также: Россия приостановила работу миссии при НАТО",
                "По теме: Москва закрыла бюро НАТО",
                "Поделиться",
                "Фото: агентство А / Фотограф",
                "На фото: Россия закрыла бюро НАТО в Москве",
                "Подпишитесь на нашу рассылку",
                "Получайте главные новости дня на почту",
                "Мы используем файлы cookie, чтобы улучшить работу сайта.",
                "Продолжая пользоваться сайтом, вы соглашаетесь на использование cookie.",
                "Этот сайт использует cookie",
                "Реклама",
                "12 комментариев",
                "Время чтения: 4 мин",
                "Подписывайтесь на наш канал в Telegram"))
        .flatMap(s -> s);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("stories")
  void a_line_of_furniture_between_paragraphs_is_no_story(String story, String line) {
    assertEquals(Block.Kind.FURNITURE, kind(Reader.text(story.formatted(line, "")), line), line);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("stories")
  void a_line_of_furniture_after_the_story_is_no_story(String story, String line) {
    assertEquals(Block.Kind.FURNITURE, kind(Reader.text(story.formatted("", line)), line), line);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("stories")
  void the_paragraph_after_it_goes_on_with_the_story(String story, String line) {
    if (line.matches("12 .*")) {
      return; // comments go on to the end
    }
    Article article = Reader.text(story.formatted(line, ""));
    long paragraphs =
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.BODY && b.span().length() > 60)
            .count();
    assertEquals(2, paragraphs, () -> article.blocks().toString());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void headlines_under_a_heading_of_links_are_no_story(
      String story, String heading, List<String> headlines) {
    String section = heading + "\n\n" + String.join("\n\n", headlines);
    Article article = Reader.text(story.formatted("", section));
    for (String headline : headlines) {
      assertEquals(Block.Kind.FURNITURE, kind(article, headline), headline);
    }
  }

  static Stream<Arguments> sections() {
    List<String> french =
        List.of(
            "La Russie suspend sa mission auprès de l'Otan",
            "L'Otan expulse huit diplomates russes");
    List<String> english =
        List.of("Russia suspends its mission to NATO", "NATO expels eight Russian diplomats");
    List<String> russian =
        List.of(
            "Россия приостановила работу миссии при НАТО",
            "НАТО выслала восемь российских дипломатов");
    return Stream.of(
        Arguments.of(FRENCH, "Sur le même sujet", french),
        Arguments.of(FRENCH, "Articles les plus lus", french),
        Arguments.of(FRENCH, "Fil info", french),
        Arguments.of(ENGLISH, "Related stories", english),
        Arguments.of(ENGLISH, "Most read", english),
        Arguments.of(ENGLISH, "Latest headlines", english),
        Arguments.of(RUSSIAN, "Материалы по теме", russian),
        Arguments.of(RUSSIAN, "Самое читаемое", russian),
        Arguments.of(RUSSIAN, "Лента новостей", russian));
  }

  @ParameterizedTest
  @MethodSource("comments")
  void readers_comments_are_no_story(String story, String heading, String comment) {
    Article article = Reader.text(story.formatted("", heading + "\n\n" + comment));
    assertEquals(Block.Kind.FURNITURE, kind(article, comment), comment);
  }

  static Stream<Arguments> comments() {
    return Stream.of(
        Arguments.of(
            FRENCH,
            "3 commentaires",
            "La Russie a suspendu sa mission auprès de l'Otan parce que l'Otan a expulsé ses diplomates !"),
        Arguments.of(
            ENGLISH,
            "3 comments",
            "Russia has suspended its mission to NATO because NATO expelled its diplomats in Brussels."),
        Arguments.of(
            RUSSIAN,
            "3 комментария",
            "Россия приостановила работу миссии при НАТО, потому что альянс выслал её дипломатов."));
  }

  private static Stream<Arguments> told(String story, String... lines) {
    return Arrays.stream(lines).map(line -> Arguments.of(story, line));
  }

  private static Block.Kind kind(Article article, String line) {
    List<Block> holding =
        article.blocks().stream().filter(b -> b.span().of(article.text()).contains(line)).toList();
    assertTrue(!holding.isEmpty(), () -> line + " stands in no block of " + article.blocks());
    return holding.get(0).kind();
  }
}
