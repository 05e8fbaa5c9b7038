import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/**
 * Rows of GDELT 2.0's shape that GDELT never had: Russia and Allies, all codes that have a type, two
 * rows for each address. The same number gives the same bytes.
 *
 * <p>{@code java src/bench/Rows.java COUNT FOLDER} writes {@code rows.export.CSV} as GDELT has them,
 * and {@code rows.csv} with commas and a header, as mapping engines read them.
 */
public final class Rows {

  private static final String[][] ALLIES = {
    {"USAGOV", "UNITED STATES", "USA"}, {"FRAGOV", "FRANCE", "FRA"}, {"DEUGOV", "GERMANY", "DEU"},
    {"GBRGOV", "UNITED KINGDOM", "GBR"}, {"POL", "POLAND", "POL"}, {"NORMIL", "NORWAY", "NOR"},
    {"IGOWSTNAT", "NATO", ""}, {"TURGOV", "TURKEY", "TUR"}, {"ITA", "ITALY", "ITA"},
    {"NORGOV", "JENS STOLTENBERG", "NOR"}
  };
  private static final String[][] RUSSIANS = {
    {"RUS", "RUSSIA", "RUS"}, {"RUSGOV", "VLADIMIR PUTIN", "RUS"}, {"RUSMIL", "RUSSIAN", "RUS"},
    {"RUSGOV", "SERGEY LAVROV", "RUS"}, {"RUSGOV", "KREMLIN", "RUS"}
  };
  private static final String[] CODES = {
    "010", "012", "020", "036", "040", "042", "043", "046", "051", "057", "061", "071", "100", "111",
    "112", "120", "130", "138", "154", "160", "161", "163", "164", "173", "190"
  };
  private static final String[] PLACES = {
    "Moscow, Moskva, Russia", "Brussels, Bruxelles-Capitale, Belgium", "Washington, District of"
        + " Columbia, United States", "Geneva, Genève, Switzerland", "Kaliningrad, Kaliningradskaya"
        + " Oblast', Russia"
  };
  private static final String[] NAMES = {
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", "Actor1Code", "Actor1Name",
    "Actor1CountryCode", "Actor1KnownGroupCode", "Actor1EthnicCode", "Actor1Religion1Code",
    "Actor1Religion2Code", "Actor1Type1Code", "Actor1Type2Code", "Actor1Type3Code", "Actor2Code",
    "Actor2Name", "Actor2CountryCode", "Actor2KnownGroupCode", "Actor2EthnicCode",
    "Actor2Religion1Code", "Actor2Religion2Code", "Actor2Type1Code", "Actor2Type2Code",
    "Actor2Type3Code", "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass",
    "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone", "Actor1Geo_Type",
    "Actor1Geo_FullName", "Actor1Geo_CountryCode", "Actor1Geo_ADM1Code", "Actor1Geo_ADM2Code",
    "Actor1Geo_Lat", "Actor1Geo_Long", "Actor1Geo_FeatureID", "Actor2Geo_Type",
    "Actor2Geo_FullName", "Actor2Geo_CountryCode", "Actor2Geo_ADM1Code", "Actor2Geo_ADM2Code",
    "Actor2Geo_Lat", "Actor2Geo_Long", "Actor2Geo_FeatureID", "ActionGeo_Type",
    "ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_ADM1Code", "ActionGeo_ADM2Code",
    "ActionGeo_Lat", "ActionGeo_Long", "ActionGeo_FeatureID", "DATEADDED", "SOURCEURL"
  };
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private Rows() {}

  /** Writes both files. */
  public static void main(String... args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    SplittableRandom random = new SplittableRandom(9);
    try (BufferedWriter tabs = writer(folder.resolve("rows.export.CSV"));
        BufferedWriter commas = writer(folder.resolve("rows.csv"))) {
      line(commas, NAMES, ',');
      for (int i = 0; i < count; i++) {
        String[] row = row(i, random);
        line(tabs, row, '\t');
        line(commas, row, ',');
      }
    }
  }

  private static String[] row(int number, SplittableRandom random) {
    String[] row = new String[NAMES.length];
    java.util.Arrays.fill(row, "");
    String[] ally = ALLIES[random.nextInt(ALLIES.length)];
    String[] russian = RUSSIANS[random.nextInt(RUSSIANS.length)];
    boolean first = random.nextBoolean();
    LocalDate day = LocalDate.of(2015, 2, 19).plusDays(number / 2 % 3000);
    String code = CODES[random.nextInt(CODES.length)];
    row[0] = Integer.toString(410_000_000 + number);
    row[1] = DAY.format(day);
    row[2] = row[1].substring(0, 6);
    row[3] = row[1].substring(0, 4);
    row[4] = row[3] + ".1342";
    System.arraycopy(first ? ally : russian, 0, row, 5, 3);
    System.arraycopy(first ? russian : ally, 0, row, 15, 3);
    row[25] = "1";
    row[26] = code;
    row[27] = code;
    row[28] = code.substring(0, 2);
    row[29] = "1";
    row[30] = (random.nextInt(201) - 100) / 10 + "." + random.nextInt(10);
    row[30] = row[30].startsWith("10.") || row[30].startsWith("-10.") ? "10.0" : row[30];
    row[31] = Integer.toString(1 + random.nextInt(60));
    row[32] = "1";
    row[33] = row[31];
    row[34] = (random.nextInt(20) - 10) + "." + (1 + random.nextInt(99_999_999));
    place(row, 35, random);
    place(row, 43, random);
    place(row, 51, random);
    row[59] = row[1] + "120000";
    row[60] = "https://news" + number / 2 % 500 + ".example.org/world/" + number / 2;
    return row;
  }

  private static void place(String[] row, int at, SplittableRandom random) {
    row[at] = "4";
    row[at + 1] = PLACES[random.nextInt(PLACES.length)];
    row[at + 2] = "RS";
    row[at + 3] = "RS48";
    row[at + 4] = "25106";
    row[at + 5] = "55.7522";
    row[at + 6] = "37.6156";
    row[at + 7] = "-2960561";
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private static void line(Writer out, String[] cells, char between) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(between);
      }
      boolean quoted = between == ',' && cells[i].indexOf(',') >= 0;
      out.write(quoted ? '"' + cells[i] + '"' : cells[i]);
    }
    out.write('\n');
  }
}
