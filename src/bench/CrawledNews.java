import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive of made-up news, the same each time: request and response for each page, as
 * in CC-NEWS, compressed record by record. A page has some 25 kB, of which a fifth is its story;
 * the rest is head, scripts, menus and links, as on the web. One page in a hundred is one of the
 * shipped dispatches with its paragraphs in another order; all others are made of the dispatches'
 * words but those that names of the reference layer are made of. Of these one in ten names Russia, one in twenty NATO, and one in fifty
 * has both in its menu.
 *
 * <p>{@code CrawledNews FILE ARTICLES [FIRST [story]]}; the pages are those from FIRST on, 0 unless
 * told. With {@code story} a page is its story of some 500 words, without scripts, menus and links.
 */
public class CrawledNews {

  private static final int SCRIPTS = 4;
  private static final int MENU = 60;
  private static final int LINKS = 40;
  private static final int PARAGRAPHS = 12;
  private static final int SENTENCES = 3;
  private static final int WORDS = 14;

  /** Words of fewer letters are articles, prepositions and the like. */
  private static final int SHORTEST = 4;

  private static final int BEGINNING = 5;

  private static final TreeMap<String, List<String>> VOCABULARY = new TreeMap<>();
  private static final List<List<String>> DISPATCHES = new ArrayList<>();
  private static final List<String> DISPATCH_LANGUAGES = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    read(Path.of("data/articles"));
    int count = Integer.parseInt(args[1]);
    int first = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    boolean storyAlone = args.length > 3 && args[3].equals("story");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      for (int i = first; i < first + count; i++) {
        write(out, i, new Random(i), storyAlone);
      }
    }
  }

  private static void read(Path folder) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : texts) {
      String text = Files.readString(file);
      String language = language(text);
      DISPATCHES.add(Stream.of(text.split("\n\\s*\n")).map(String::strip).toList());
      DISPATCH_LANGUAGES.add(language);
      for (String word : text.split("[^\\p{L}]+")) {
        if (word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT))) {
          VOCABULARY.computeIfAbsent(language, l -> new ArrayList<>()).add(word);
        }
      }
    }
    Set<String> ofNames = beginningsOfNames(Path.of("data/reference"));
    VOCABULARY.values().forEach(words -> words.removeIf(w -> ofNames.contains(beginning(w))));
  }

  /**
   * How the longer words of all names begin that the reference layer knows; two of them put side by
   * side by chance would name somebody, which the words of other news do not.
   */
  private static Set<String> beginningsOfNames(Path folder) throws IOException {
    Pattern label = Pattern.compile("\"([^\"]+)\"@(?:fr|en|ru)");
    Set<String> beginnings = new HashSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".ttl")).toList();
    }
    for (Path file : files) {
      label
          .matcher(Files.readString(file))
          .results()
          .flatMap(l -> Stream.of(l.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
          .filter(w -> w.length() >= SHORTEST)
          .forEach(w -> beginnings.add(beginning(w)));
    }
    return beginnings;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), BEGINNING));
  }

  private static String language(String text) {
    if (text.matches("(?s).*[а-я]{4}.*")) {
      return "ru";
    }
    return text.matches("(?s).*\\b(?:les|des|une)\\b.*") ? "fr" : "en";
  }

  private static void write(OutputStream out, int number, Random random, boolean storyAlone)
      throws IOException {
    boolean relevant = number % 100 == 37;
    int dispatch = number / 100 % DISPATCHES.size();
    String language =
        relevant
            ? DISPATCH_LANGUAGES.get(dispatch)
            : List.of("fr", "en", "ru").get(random.nextInt(3));
    List<String> story =
        relevant ? dispatch(dispatch, number, random) : story(language, number, random);
    String url = "https://www.news-" + number % 50 + ".example/2021/10/18/" + number;
    String html = page(language, story, number, random, storyAlone);
    String head = "GET /2021/10/18/" + number + " HTTP/1.1\r\nHost: news.example\r\n\r\n";
    record(out, "request", url, "application/http;msgtype=request", head.getBytes());
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.writeBytes(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n".getBytes());
    response.writeBytes(html.getBytes(StandardCharsets.UTF_8));
    record(out, "response", url, "application/http;msgtype=response", response.toByteArray());
  }

  /** Other words first, so that no two are one text. */
  private static List<String> dispatch(int dispatch, int number, Random random) {
    List<String> all = DISPATCHES.get(dispatch);
    List<String> story = new ArrayList<>(all.subList(0, 1));
    story.add("(" + number + ")");
    List<String> rest = new ArrayList<>(all.subList(1, all.size()));
    java.util.Collections.shuffle(rest, random);
    story.addAll(rest);
    return story;
  }

  private static List<String> story(String language, int number, Random random) {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int s = 0; s < SENTENCES; s++) {
        sentence(language, paragraph, random);
      }
      story.add(paragraph.toString().strip());
    }
    String russia = language.equals("ru") ? "Россия" : language.equals("fr") ? "Russie" : "Russia";
    String nato = language.equals("ru") ? "НАТО" : language.equals("fr") ? "Otan" : "NATO";
    if (number % 10 == 1) {
      story.set(4, story.get(4) + " " + russia + ".");
    } else if (number % 20 == 2) {
      story.set(4, story.get(4) + " " + nato + ".");
    }
    return story;
  }

  private static void sentence(String language, StringBuilder into, Random random) {
    List<String> words = VOCABULARY.get(language);
    for (int w = 0; w < WORDS; w++) {
      String word = words.get(random.nextInt(words.size()));
      into.append(w == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      into.append(w == WORDS - 1 ? ". " : " ");
    }
  }

  private static String page(
      String language, List<String> story, int number, Random random, boolean storyAlone) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head>");
    html.append("<meta charset=\"utf-8\"><title>").append(story.get(0)).append("</title>\n");
    for (int i = 0; i < (storyAlone ? 0 : SCRIPTS); i++) {
      html.append("<script>window.dataLayer=window.dataLayer||[];var s").append(i).append("={");
      for (int k = 0; k < 60; k++) {
        html.append("\"k").append(k).append("\":\"").append(Long.toHexString(random.nextLong()));
        html.append("\",");
      }
      html.append("};</script>\n");
    }
    html.append("</head><body><nav class=\"menu\"><ul>");
    for (int i = 0; i < (storyAlone ? 0 : MENU); i++) {
      String word = VOCABULARY.get(language).get(random.nextInt(VOCABULARY.get(language).size()));
      html.append("<li class=\"menu-item\"><a href=\"/section/").append(word).append("\">");
      html.append(word).append("</a></li>\n");
    }
    if (number % 50 == 3) {
      html.append("<li><a href=\"/r\">Россия Russie Russia</a><li><a href=\"/n\">НАТО NATO</a>");
    }
    html.append("</ul></nav>\n<main><article><h1>").append(story.get(0)).append("</h1>\n");
    story.stream()
        .skip(1)
        .forEach(p -> html.append("<p class=\"text\">").append(p).append("</p>\n"));
    html.append("</article></main><aside class=\"related\">");
    for (int i = 0; i < (storyAlone ? 0 : LINKS); i++) {
      StringBuilder link = new StringBuilder();
      sentence(language, link, random);
      html.append("<div class=\"card\"><a href=\"/2021/").append(random.nextInt(100_000));
      html.append("\"><img src=\"/i.jpg\" alt=\"\"><span>").append(link).append("</span></a></div>");
    }
    return html.append("</aside><footer>©</footer></body></html>").toString();
  }

  private static void record(
      OutputStream out, String kind, String url, String type, byte[] content) throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2021-10-19T06:00:00Z\r\nWARC-Record-ID: "
            + "<urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(content);
      gzip.write("\r\n\r\n".getBytes());
    }
    packed.writeTo(out);
  }
}
