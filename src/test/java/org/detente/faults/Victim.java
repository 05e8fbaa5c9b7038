package org.detente.faults;

import java.nio.file.Path;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Admitted;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/**
 * A process that does one deed after the other to a store until it is killed. Before each it prints
 * {@code begun STEP}, and {@code done STEP} once what was done has been acknowledged.
 */
final class Victim {

  private Victim() {}

  /**
   * @param args the folder of the store, the seed, the first step
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    Validator validator = TestOntology.validator(folder.resolveSibling("ontology"));
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      for (int step = Integer.parseInt(args[2]); ; step++) {
        Deed deed = Deed.of(seed, step);
        Iterable<Admitted> articles = admitted(deed, validator);
        say("begun", step);
        does(deed, store, articles, folder.resolveSibling("backups"));
        say("done", step);
      }
    }
  }

  private static Iterable<Admitted> admitted(Deed deed, Validator validator) {
    return deed.kind() == Deed.Kind.LOAD
        ? TestOntology.admit(
            validator,
            deed.articles().stream().map(id -> Deed.text(id, deed.step())).toArray(String[]::new))
        : List.of();
  }

  private static void does(
      Deed deed, EmbeddedStore store, Iterable<Admitted> articles, Path backups) {
    switch (deed.kind()) {
      case LOAD -> store.load(articles);
      case RETRACT -> store.retract(deed.articles());
      case COMPACT -> store.compact();
      case BACKUP -> store.backup(backups.resolve(Integer.toString(deed.step())));
    }
  }

  private static void say(String what, int step) {
    System.out.println(what + " " + step);
    System.out.flush();
  }
}
