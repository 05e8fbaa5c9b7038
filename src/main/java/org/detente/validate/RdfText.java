package org.detente.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;

/**
 * The text of an RDF file: bounded, and decoded as UTF-8 without mercy, because a parser that
 * replaces what it cannot decode stores something nobody wrote.
 *
 * @param place the file, as faults name it
 * @param format its syntax
 * @param text its characters, without a byte order mark
 * @param before how many lines of the file stand before them, where they are a part of it
 */
record RdfText(String place, RdfFormat format, String text, int before) {

  private static final int LONGEST_NUMBER = 1_000;

  RdfText {
    refuseLongNumbers(place, text, before);
    if (format == RdfFormat.RDFXML && text.contains("<!DOCTYPE")) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          at(place, text, text.indexOf("<!DOCTYPE"), before),
          "a document type declaration; expected RDF/XML without one, since entities can be bombs",
          "Remove the declaration and write IRIs in full");
    }
  }

  /**
   * Reads a file.
   *
   * @throws Fault NO_SUCH_FILE, TOO_LARGE, EMPTY_FILE, NOT_TEXT, WRONG_ENCODING, BAD_RDF
   */
  static RdfText read(Path file, Limits limits) {
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          file.toString(),
          "no such file",
          "Check the name and the folder");
    }
    RdfFormat format = RdfFormat.of(file);
    try (InputStream in = Files.newInputStream(file)) {
      int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
      return of(in.readNBytes(most + 1), format, file.toString(), limits);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The fault of a file that cannot be read to its end. */
  static Fault unreadable(Path file, IOException failure) {
    return new Fault(
        Fault.Code.NO_SUCH_FILE,
        file.toString(),
        "cannot be read: " + failure.getMessage(),
        "Check that it is a file you may read");
  }

  /**
   * Decodes bytes already in hand.
   *
   * @throws Fault TOO_LARGE, EMPTY_FILE, NOT_TEXT, WRONG_ENCODING, BAD_RDF
   */
  static RdfText of(byte[] bytes, RdfFormat format, String place, Limits limits) {
    return of(bytes, format, place, limits, 0);
  }

  /**
   * Decodes a part of a file.
   *
   * @param before how many lines stand before it
   * @throws Fault as {@link #of(byte[], RdfFormat, String, Limits)}
   */
  static RdfText of(byte[] bytes, RdfFormat format, String place, Limits limits, int before) {
    if (bytes.length > limits.bytes()) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          before == 0 ? place : place + ":" + (before + 1) + ":1",
          "more than " + limits.bytes() + " bytes; expected fewer",
          "Split it");
    }
    if (bytes.length == 0) {
      throw new Fault(
          Fault.Code.EMPTY_FILE, place, "no bytes; expected RDF", "Give a file with content");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Fault(
            Fault.Code.NOT_TEXT,
            place,
            "a zero byte at offset " + i + "; expected UTF-8 text",
            "Give the file as UTF-8 text");
      }
    }
    return new RdfText(place, format, decode(bytes, place, before), before);
  }

  private static String decode(byte[] bytes, String place, int lines) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String before = out.toString();
      throw new Fault(
          Fault.Code.WRONG_ENCODING,
          at(place, before, before.length(), lines),
          String.format("byte 0x%02X is not UTF-8; expected UTF-8", bytes[in.position()]),
          "Save the file as UTF-8");
    }
    boolean marked = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return marked ? out.subSequence(1, out.length()).toString() : out.toString();
  }

  /** Reading a number takes time that grows with the square of its digits. */
  private static void refuseLongNumbers(String place, String text, int before) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits > LONGEST_NUMBER) {
        throw new Fault(
            Fault.Code.BAD_RDF,
            at(place, text, i - digits + 1, before),
            "a number of more than " + LONGEST_NUMBER + " digits; expected a shorter one",
            "Correct the number");
      }
    }
  }

  /** {@code place:line:col} of a character, both counted from 1. */
  private static String at(String place, String text, int index, int before) {
    int line = before + 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return place + ":" + line + ":" + (index - start + 1);
  }
}
