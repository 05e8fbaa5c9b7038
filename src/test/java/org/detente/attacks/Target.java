package org.detente.attacks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.TestOntology;

/**
 * The process that is attacked: a service over the store of one article with hundreds of claims, a
 * chain of two thousand links and thirty people who all know each other. It prints its port and
 * serves until its input ends.
 */
final class Target {

  private static final int LINKS = 2_000;
  private static final int PEOPLE = 30;

  private Target() {}

  /**
   * @param args a folder of its own, milliseconds that a query may take
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"))) {
      store.load(
          TestOntology.admit(
              TestOntology.validator(folder.resolve("ontology")),
              TestOntology.article("000", "0.9", TestOntology.bulk("000", 700)),
              TestOntology.article("001", "0.8", chain() + clique())));
      ServiceLimits limits = ServiceLimits.at(0).within(Duration.ofMillis(Long.parseLong(args[1])));
      try (Service service =
          Service.start(
              store,
              limits,
              Catalogue.read(Path.of("queries")),
              URI.create("http://localhost/"),
              Path.of(""))) {
        System.out.println("port " + service.port());
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private static String chain() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < LINKS; i++) {
      links.append(
          "<article/001#l-%d> <https://example.org/next> <article/001#l-%d> .\n"
              .formatted(i, i + 1));
    }
    return links.toString();
  }

  private static String clique() {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < PEOPLE; i++) {
      for (int j = 0; j < PEOPLE; j++) {
        pairs.append(
            "<article/001#p-%d> <https://example.org/knows> <article/001#p-%d> .\n"
                .formatted(i, j));
      }
    }
    return pairs.toString();
  }
}
