package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.release.Asset;
import org.detente.release.CanonicalHash;
import org.detente.release.CitationFile;
import org.detente.release.DataCite;
import org.detente.release.Description;
import org.detente.release.Edition;
import org.detente.release.Manifest;
import org.detente.release.Part;
import org.detente.release.ReadMe;
import org.detente.release.ReleaseCheck;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.store.Folders;
import org.detente.store.about.DatasetCard;
import org.detente.store.about.DatasetJsonLd;
import org.detente.upkeep.AboutLayer;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.Limits;
import org.detente.validate.ParsedGraph;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;

/** Makes the folder of a release, under another name until it is whole. */
final class ReleaseFolder {

  private static final List<String> COUNTS =
      List.of("statistics", "partitions", "events-by-year", "claims-by-year");

  private final EmbeddedStore store;
  private final Edition edition;
  private final Optional<Path> previous;
  private final Optional<Path> scores;
  private final List<String> told = new ArrayList<>();

  /**
   * @param previous the release before, or a dump of it
   * @param scores a file of scores; else those of the store are taken
   */
  ReleaseFolder(
      EmbeddedStore store, Edition edition, Optional<Path> previous, Optional<Path> scores) {
    this.store = store;
    this.edition = edition;
    this.previous = previous;
    this.scores = scores;
  }

  /** What there is to tell about the folder that was written, a line each. */
  List<String> told() {
    return List.copyOf(told);
  }

  /**
   * Writes it.
   *
   * @throws Fault BAD_USAGE when something stands there already; SHAPE_VIOLATION when the
   *     description does not conform
   */
  void write(Path out) throws IOException {
    Folders.requireFree(out);
    Path target = out.toAbsolutePath().normalize();
    Files.createDirectories(target.getParent());
    Path draft = Files.createTempDirectory(target.getParent(), ".detente-");
    try {
      fill(draft);
      Files.deleteIfExists(target);
      Files.move(draft, target);
    } finally {
      Folders.remove(draft);
    }
  }

  private void fill(Path draft) throws IOException {
    for (String folder : List.of("rdf", "tables", "validation")) {
      Files.createDirectory(draft.resolve(folder));
    }
    new ReleaseRdf(store, edition, scores).write(draft);
    new ReleaseTables(store).write(draft);
    Validator validator = Shipped.open(List.of()).validator();
    String report = ReleaseReport.write(store, validator, draft);
    told.add(report);
    String before = changes(draft);
    String canonical = CanonicalHash.of(draft.resolve(Part.N_QUADS.path()));
    Files.writeString(draft.resolve(ReleaseCheck.HASH), canonical + "\n");
    List<Asset> assets = Asset.in(draft);
    DatasetCard card = describe(validator, assets, draft);
    Files.writeString(draft.resolve("datacite.json"), DataCite.json(card, edition, assets));
    Files.writeString(draft.resolve("CITATION.cff"), CitationFile.of(card, edition));
    Files.copy(Home.resolve("data/LICENSE.md"), draft.resolve("LICENSE.md"));
    String page = new ReadMe(card, edition, assets).markdown(canonical, report, before);
    Files.writeString(draft.resolve("README.md"), page, StandardCharsets.UTF_8);
    Manifest.write(draft);
    told.add(card.statements() + " statements, canonical hash " + canonical);
  }

  private String changes(Path draft) throws IOException {
    if (previous.isEmpty()) {
      return "";
    }
    ReleaseChanges changes = ReleaseChanges.since(previous.get());
    changes.write(draft, edition.version());
    return changes.name();
  }

  private DatasetCard describe(Validator validator, List<Asset> assets, Path draft)
      throws IOException {
    try (ScratchFolder scratch = new ScratchFolder()) {
      List<Path> files = AboutLayer.files(store, Home.resolve(""), COUNTS, scratch.path());
      Path described = scratch.path().resolve("described.nt");
      try (OutputStream out = Files.newOutputStream(described)) {
        Description.write(ParsedGraph.layer(Layer.ABOUT, files), edition, assets, out);
      }
      Admitted admitted =
          validator.within(Limits.OWN_LAYER).admitLayer(Layer.ABOUT, List.of(described));
      try (EmbeddedStore about = EmbeddedStore.inMemory(List.of(admitted.graph()));
          OutputStream out = Files.newOutputStream(draft.resolve(ReleaseCheck.DESCRIPTION))) {
        Export.write(about, RdfFormat.TTL, out);
      }
      DatasetCard card = DatasetCard.of(admitted.graph());
      Files.writeString(draft.resolve("dataset.jsonld"), DatasetJsonLd.json(card, "en"));
      return card;
    }
  }
}
