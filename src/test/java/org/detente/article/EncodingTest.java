package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Fault;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become characters strictly, or the fault names the first byte that cannot. */
class EncodingTest {

  private static final String STORY =
      "Le musée rouvre ses portes\n\nLe musée de la ville a rouvert ses portes mardi après deux"
          + " années de travaux, a annoncé la mairie.\n";
  private static final String RUSSIAN =
      "Городской музей открылся во вторник после двух лет ремонта, сообщила пресс-служба мэрии.";

  @Test
  void latin1TextIsRefusedWithThePlaceOfItsFirstByte() {
    Fault fault = refused("page.txt", STORY.getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(Fault.Code.WRONG_ENCODING, fault.code());
    assertTrue(
        fault.getMessage().startsWith("page.txt:1:7: byte 6 (0xE9) is not UTF-8"),
        fault::getMessage);
  }

  @Test
  void placeCountsLinesAndCharactersNotBytes() {
    byte[] good = "é\n€€".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[good.length + 1];
    System.arraycopy(good, 0, bytes, 0, good.length);
    bytes[good.length] = (byte) 0xFF;

    assertTrue(refused("page.txt", bytes).getMessage().startsWith("page.txt:2:3: byte 9 (0xFF)"));
  }

  @Test
  void utf8CutInTheMiddleOfACharacterIsRefused() {
    byte[] bytes = "Le musée é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

    assertEquals(Fault.Code.WRONG_ENCODING, refused("page.txt", cut).code());
  }

  @Test
  void byteOrderMarkIsNoPartOfTheTextButCountsAsACodePoint() {
    Article article = Reader.read("page.txt", ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8));

    assertTrue(article.text().startsWith("Le musée"));
    assertEquals(1, article.origin().start(new Span(0, 1)));
  }

  @Test
  void utf16IsReadByItsMark() {
    Article little =
        Reader.read("page.txt", ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE));
    Article big = Reader.read("page.txt", STORY.getBytes(StandardCharsets.UTF_16));

    assertEquals(Reader.text(STORY).text(), little.text());
    assertEquals(little.text(), big.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "koi8-r", "iso-8859-5"})
  void pageInADeclaredCyrillicCharacterSetIsRead(String charset) {
    String html =
        "<html><head><meta charset=\"" + charset + "\"></head><p>" + RUSSIAN + "</p></html>";
    Article article = Reader.read("page.html", html.getBytes(Charset.forName(charset)));

    assertEquals(RUSSIAN, article.text());
    assertEquals("ru", article.language());
    assertEquals(html.indexOf("Городской"), article.origin().start(new Span(0, 1)));
  }

  @Test
  void latin1PageIsReadAsWindows1252AsBrowsersDo() {
    String story =
        "Le musée « rouvre », dit-on à la mairie, pour 3 € l’entrée, dès mardi prochain.";
    String html =
        "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'><p>"
            + story
            + "</p>";

    assertEquals(
        story, Reader.read("p.html", html.getBytes(Charset.forName("windows-1252"))).text());
  }

  @Test
  void declarationIsNotBelievedWhenTheBytesAreUtf8() {
    String html = "<html><meta charset=windows-1251><p>" + RUSSIAN + "</p></html>";

    assertEquals(RUSSIAN, Reader.html(html).text());
  }

  @Test
  void pageWithoutDeclarationInLatin1IsRefused() {
    byte[] bytes = ("<html><p>" + STORY + "</p>").getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(Fault.Code.WRONG_ENCODING, refused("page.html", bytes).code());
  }

  @Test
  void declarationThatNamesNoCharacterSetIsAsGoodAsNone() {
    byte[] bytes =
        ("<html><meta charset='klingon-9'><p>" + STORY).getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(Fault.Code.WRONG_ENCODING, refused("page.html", bytes).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "PK\u0003\u0004abc", "GIF89a", "{\\rtf1\\ansi", "a\u0000b"})
  void whatIsNoTextIsRefusedWhateverItsName(String start) {
    byte[] bytes = (start + STORY).getBytes(StandardCharsets.UTF_8);

    assertEquals(Fault.Code.NOT_TEXT, refused("article.txt", bytes).code());
    assertEquals(Fault.Code.NOT_TEXT, refused("article.html", bytes).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF", "\u00a0\n"})
  void nothingOrWhiteSpaceIsAnEmptyFile(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertEquals(Fault.Code.EMPTY_FILE, refused("page.txt", bytes).code());
  }

  @Test
  void textThatIsAPageIsReadAsOne() {
    Article article =
        Reader.text("<!DOCTYPE html>\n<html><nav>Menu</nav><p>" + RUSSIAN + "</p></html>");

    assertEquals(java.util.List.of(RUSSIAN), Reader.words(article, Block.Kind.BODY));
  }

  @Test
  void fileOfAnotherKindIsRefused() {
    assertEquals(
        Fault.Code.UNKNOWN_FORMAT,
        refused("page.docx", STORY.getBytes(StandardCharsets.UTF_8)).code());
  }

  private static Fault refused(String name, byte[] bytes) {
    return assertThrows(Fault.class, () -> Reader.read(name, bytes));
  }
}
