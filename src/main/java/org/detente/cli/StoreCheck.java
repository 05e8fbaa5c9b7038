package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;
import org.detente.release.CanonicalHash;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.store.Inspection;
import org.detente.store.StoreLimits;
import org.detente.upkeep.EventLayer;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;
import org.detente.validate.ShaclReport;
import org.detente.validate.Validator;

/** Holds a store against what it says of itself, and against one that is made anew of it. */
final class StoreCheck {

  private final EmbeddedStore store;
  private final Validator validator;
  private final Path scratch;
  private final List<String> findings = new ArrayList<>();

  private StoreCheck(EmbeddedStore store, Validator validator, Path scratch) {
    this.store = store;
    this.validator = validator;
    this.scratch = scratch;
  }

  /**
   * What is wrong, a line each; nothing when nothing is.
   *
   * @throws IOException when there is no room for a copy of the store
   */
  static List<String> of(EmbeddedStore store) throws IOException {
    try (ScratchFolder folder = new ScratchFolder()) {
      Validator validator = Shipped.open(List.of()).validator();
      StoreCheck check = new StoreCheck(store, validator, folder.path());
      try {
        check.findings.addAll(Inspection.of(store));
        check.shapes();
        if (check.findings.isEmpty()) {
          check.rebuilt();
        }
      } catch (Fault fault) {
        check.findings.add(fault.getMessage());
      }
      return check.findings;
    }
  }

  private void shapes() throws IOException {
    Path shaped = dump(store, "shaped.nq", true);
    if (Files.size(shaped) > 0) {
      ShaclReport report = validator.report(shaped, "shapes");
      if (!report.conforms()) {
        findings.addAll(report.lines());
      }
    }
  }

  private void rebuilt() throws IOException {
    StoreLimits limits = StoreLimits.DEFAULT.reserving(0);
    Path backup = scratch.resolve("backup");
    Path folder = scratch.resolve("store");
    store.backup(backup);
    Backup.restore(backup, folder, false, limits);
    try (EmbeddedStore copy = EmbeddedStore.open(folder, limits)) {
      String here = CanonicalHash.of(dump(store, "here.nq", false));
      String there = CanonicalHash.of(dump(copy, "there.nq", false));
      if (!here.equals(there)) {
        findings.add(
            "a store rebuilt from a backup has the canonical hash " + there + "; this has " + here);
      }
      events(copy);
    }
  }

  /** Makes the events of the copy anew: they are the same, or they were not those of the claims. */
  private void events(EmbeddedStore copy) throws IOException {
    if (store.isBehind()) {
      findings.add(
          "the events are not yet made of the articles that are there, or were made by an older"
              + " program; 'serve' makes them anew");
    } else if (store.holds(Layer.EVENTS)) {
      EventLayer.renew(copy, validator, Home.resolve(""));
      if (!copy.snapshot().equals(store.snapshot())) {
        findings.add(
            "the events, or the description of the whole, are not those that the claims"
                + " give with this version of the program; 'consolidate' makes them anew");
      }
    }
  }

  private Path dump(EmbeddedStore of, String name, boolean shapedOnly) throws IOException {
    Path file = scratch.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      Export.write(of, RdfFormat.NQ, graph -> !shapedOnly || Layer.shapes(graph), out);
    }
    return file;
  }
}
