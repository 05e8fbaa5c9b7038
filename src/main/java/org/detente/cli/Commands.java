package org.detente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands there are, in the order of the help text. Options of all of them take a third of a
 * second to put together: where a line calls one, the others have their names and descriptions.
 */
final class Commands {

  private static final List<Class<?>> ALL =
      List.of(
          Up.class,
          Convert.class,
          Validate.class,
          Load.class,
          Retract.class,
          BackUp.class,
          Restore.class,
          Compact.class,
          Check.class,
          Consolidate.class,
          Query.class,
          Search.class,
          Site.class,
          Serve.class,
          CuratorTools.class,
          ExportStore.class,
          Diff.class,
          Release.class,
          CoderAgreement.class,
          Evaluate.class,
          Calibrate.class,
          Explain.class,
          LexiconTools.class,
          Names.class);

  private Commands() {}

  /** Puts every command with its options below a root. */
  static CommandLine all(Object root) {
    return below(root, name -> true);
  }

  /** Puts below a root what it takes to run these arguments and to tell what is wrong with them. */
  static CommandLine of(Object root, String... arguments) {
    Optional<String> first =
        Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst();
    boolean elsewhere = first.filter(argument -> argument.startsWith("@")).isPresent();
    return below(root, name -> elsewhere || first.filter(name::equals).isPresent());
  }

  private static CommandLine below(Object root, Predicate<String> whole) {
    CommandLine line = new CommandLine(root);
    for (Class<?> type : ALL) {
      Command command = type.getAnnotation(Command.class);
      Object added = whole.test(command.name()) ? type : named(command);
      line.addSubcommand(command.name(), added);
    }
    return line;
  }

  private static CommandSpec named(Command command) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(command.description());
    return spec;
  }
}
