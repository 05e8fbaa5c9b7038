package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a story is heard from its words and letters. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le musée de la ville a rouvert ses portes mardi après deux années de travaux.",
        "fr|Les travaux avaient coûté dix millions à la mairie, qui les juge nécessaires.",
        "en|The museum of the old town opened its doors on Tuesday after two years of works.",
        "en|Ten thousand visitors are expected within a year, its director told reporters.",
        "ru|Городской музей открылся во вторник после двух лет ремонта, сообщили в мэрии.",
        "ru|Директор музея рассказала, что ожидает десять тысяч посетителей за год."
      })
  void oneSentenceIsEnough(String language, String sentence) {
    assertEquals(language, Reader.text(sentence).language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German|Das Museum der Stadt hat am Dienstag nach zwei Jahren wieder seine Türen geöffnet.",
        "Spanish|El museo de la ciudad abrió sus puertas el martes después de dos años de obras.",
        "Italian|Il museo della città ha riaperto le porte martedì dopo due anni di lavori, ha detto.",
        "Portuguese|O museu da cidade não abriu as portas na terça-feira após dois anos de obras.",
        "Dutch|Het museum van de stad heeft dinsdag na twee jaar werk zijn deuren geopend.",
        "Polish|Muzeum miejskie otworzyło się we wtorek po dwóch latach, jak podano, i jest czynne.",
        "Ukrainian|Міський музей відкрився у вівторок після двох років ремонту, про це повідомили в мерії.",
        "Bulgarian|Градският музей отвори врати във вторник след две години ремонт, каза кметът на града.",
        "Serbian|Градски музеј је отворен у уторак након две године радова, рекао је градоначелник и додао.",
        "arabic script|افتتح متحف المدينة القديمة أبوابه يوم الثلاثاء بعد عامين من الأعمال كما قالت المديرة للصحفيين."
      })
  void anotherLanguageIsNamedInTheFault(String name, String sentence) {
    Fault fault = assertThrows(Fault.class, () -> Reader.text(sentence));

    assertEquals(Fault.Code.UNKNOWN_LANGUAGE, fault.code());
    assertTrue(fault.getMessage().contains(name), fault::getMessage);
  }

  /** The same news in languages whose words a Russian, French or English reader half knows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German|Russland hat seine Vertretung bei der NATO in Brüssel geschlossen, sagte der Minister.",
        "Spanish|Rusia ha suspendido su misión ante la OTAN, anunció el lunes el ministro en Moscú.",
        "Ukrainian|Росія призупинила роботу свого представництва при НАТО, заявив у понеділок міністр.",
        "Ukrainian|Москва закрила бюро НАТО, а альянс вислав росіян: про це повідомила прес-служба.",
        "Belarusian|Расія прыпыніла працу свайго прадстаўніцтва пры НАТА, заявіў у панядзелак міністр.",
        "Bulgarian|Русия спира работата на мисията си към НАТО, заяви в понеделник министърът в Москва.",
        "Serbian|Русија је обуставила рад своје мисије при НАТО, рекао је министар у понедељак у Москви.",
      })
  void newsOfRussiaAndNatoInAnotherLanguageIsRefused(String name, String sentence) {
    Fault fault = assertThrows(Fault.class, () -> Reader.text(sentence));

    assertEquals(Fault.Code.UNKNOWN_LANGUAGE, fault.code());
    assertTrue(fault.getMessage().contains("looks like " + name), fault::getMessage);
  }

  @Test
  void latinNamesInARussianTextSpeakForNoLanguage() {
    String text =
        "По данным Reuters, глава Rheinmetall не приехал на форум в Москве, хотя его там ждали.";

    assertEquals("ru", Reader.text(text).language());
  }

  @Test
  void aQuotationInUkrainianDoesNotMakeARussianStoryUkrainian() {
    String text =
        "Министр заявил, что переговоры по всем вопросам продолжатся, но не в этом году. «Ми не"
            + " підемо на це», ответили в Киеве. О том же сообщили и в посольстве, где его ждали.";

    assertEquals("ru", Reader.text(text).language());
  }

  @Test
  void metadataWinOverWhatIsHeard() {
    Metadata known = Metadata.none().overriding(Optional.empty(), Optional.of("en"));

    assertEquals(
        "en",
        Reader.read("a.txt", Reader.FIRST.getBytes(StandardCharsets.UTF_8), known).language());
  }

  @Test
  void wordsWinOverTheLanguageThatATemplateStates() {
    assertEquals("fr", Reader.html("<html lang=en><p>" + Reader.FIRST).language());
  }

  @Test
  void pageInItsStatedLanguageIsReadWhenItsWordsDoNotTell() {
    String names = "NATO, ABM, CFE, INF, START, PJC, NRC, PfP, OSCE, UN: acronyms galore.";

    assertEquals("en", Reader.html("<html lang=en-GB><p>" + names).language());
  }

  @Test
  void menusInAnotherLanguageDoNotDecide() {
    String html =
        "<nav>Home News World The latest of the day and all that is in it for you to read and share</nav><p>";

    assertEquals("fr", Reader.html(html + Reader.FIRST).language());
  }
}
