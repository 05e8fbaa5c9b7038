package org.detente.release;

import java.util.ArrayList;
import java.util.List;
import org.detente.store.about.DatasetCard;

/** What a release tells whoever opens its folder. */
public final class ReadMe {

  private static final String NO_SCORES =
      "There are no scores in this release: how well articles are read was neither given nor loaded.";

  private final DatasetCard card;
  private final Edition edition;
  private final List<Asset> assets;

  /**
   * @param card the dataset as this release describes it
   * @param assets the files of data
   */
  public ReadMe(DatasetCard card, Edition edition, List<Asset> assets) {
    this.card = card;
    this.edition = edition;
    this.assets = List.copyOf(assets);
  }

  /**
   * The page, in Markdown.
   *
   * @param canonical the canonical hash
   * @param report what the shapes say, in a sentence
   * @param previous what the release before was called; empty when there is none
   */
  public String markdown(String canonical, String report, String previous) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + card.title("en"));
    lines.add("");
    lines.add("Release " + edition.version() + ", " + edition.issued() + ".");
    lines.add("");
    lines.add(card.description("en"));
    lines.add("");
    lines.add(
        card.statements()
            + " statements in named graphs; claims reach from "
            + card.period().map(p -> p.replace("/", " to ")).orElse("no day to none")
            + ". "
            + report);
    lines.add("");
    lines.add("| file | what | bytes |");
    lines.add("|---|---|---|");
    for (Asset asset : assets) {
      Part part = asset.part();
      lines.add("| `" + part.path() + "` | " + part.title("en") + " | " + asset.bytes() + " |");
    }
    lines.add("");
    lines.addAll(notes(previous));
    lines.addAll(checks(canonical));
    lines.addAll(terms());
    return String.join("\n", lines) + "\n";
  }

  private List<String> notes(String previous) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "N-Quads, TriG and JSON-LD hold the same statements, with the graph of each: one graph an"
            + " article, one a layer. The Turtle files are these layers one by one, all articles in"
            + " one; together they are the union of the graphs. The description (`description.ttl`)"
            + " and the trace of loads are no part of the data.");
    notes.add("");
    notes.add(
        "In the tables an entity is the last part of its IRI (`nato` is"
            + " `https://w3id.org/detente/id/nato`), several values stand with `|` between them,"
            + " dates are EDTF (`2021-10`, `[2021-10..2022-01]`), and a cell that a spreadsheet"
            + " would calculate has an apostrophe before it. `tables/columns.csv` tells what each"
            + " column holds.");
    notes.add("");
    notes.add(has(Part.SCORES) ? "`rdf/scores.nq` tells how well articles are read." : NO_SCORES);
    notes.add(
        previous.isEmpty()
            ? "There is no release before this one to compare with."
            : "`changes.txt` and `rdf/changes.nq` tell what changed since " + previous + ".");
    notes.add("");
    return notes;
  }

  private List<String> checks(String canonical) {
    return List.of(
        "## To check it",
        "",
        "    sha256sum -c " + Manifest.NAME,
        "    LC_ALL=C sort -u rdf/detente.nq | sha256sum",
        "    detente release --check .",
        "",
        "The second line gives the hash of the canonical form (RDFC-1.0, SHA-256), since the data"
            + " have no blank nodes; it is also in `"
            + ReleaseCheck.HASH
            + "`:",
        "",
        "    " + canonical,
        "");
  }

  private List<String> terms() {
    List<String> terms = new ArrayList<>();
    terms.add("## To use it");
    terms.add("");
    terms.add(
        "Licence: "
            + card.licence()
            + "; tables with PLOVER codes, and the alignments with CAMEO"
            + " and PLOVER in the ontology, CC BY-SA 4.0. See `LICENSE.md`. To cite it:"
            + " `CITATION.cff`; for an archive: `datacite.json`"
            + edition.doi().map(doi -> ", DOI " + doi).orElse(", without a DOI so far")
            + ".");
    terms.add("");
    terms.add(
        "It says what sources say, not what is so. It misreads, too: check a quotation before you"
            + " cite it.");
    return terms;
  }

  private boolean has(Part part) {
    return assets.stream().anyMatch(asset -> asset.part() == part);
  }
}
