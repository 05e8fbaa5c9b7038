package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class DetenteTest {

  @Test
  void help_goes_to_standard_output() {
    Run run = Run.of("--help");
    assertEquals(0, run.exit());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: detente"), run.out());
  }

  @Test
  void every_command_has_help_of_its_own() {
    for (String command : Detente.commandLine().getSubcommands().keySet()) {
      Run run = Run.of(command, "--help");
      assertEquals(0, run.exit(), command);
      assertTrue(run.out().startsWith("Usage: detente " + command), run.out());
    }
  }

  @Test
  void no_command_is_a_usage_error() {
    Run.of().complains(Fault.Code.BAD_USAGE, "detente --help");
  }

  @Test
  void an_unknown_command_or_option_is_a_usage_error() {
    Run.of("dance").complains(Fault.Code.BAD_USAGE, "dance");
    Run.of("--loud").complains(Fault.Code.BAD_USAGE, "--loud");
  }

  @Test
  void a_fault_is_told_in_its_own_words_and_ends_with_its_exit_code() {
    Run told = complain(new Fault(Fault.Code.CHECK_FAILED, "a.nq", "2 violations", "Read them"));
    told.complains(Fault.Code.CHECK_FAILED, "a.nq: 2 violations. Read them.");
    assertEquals(3, told.exit());
  }

  @Test
  void what_nobody_foresaw_is_one_line_without_a_stack_trace() {
    Run told = complain(new IllegalStateException("first\n  second"));
    assertEquals(1, told.exit());
    assertEquals(1, told.err().lines().count());
    assertTrue(told.err().contains("IllegalStateException: first second"), told.err());
    assertFalse(told.err().contains("\tat "), told.err());
  }

  @Test
  void trouble_with_files_names_the_file() {
    complain(new UncheckedIOException(new NoSuchFileException("b.txt")))
        .complains(Fault.Code.NO_SUCH_FILE, "b.txt: no such file or folder");
    complain(new IOException("No space left on device")).complains(Fault.Code.DISK_FULL);
  }

  private static Run complain(Throwable failure) {
    StringWriter err = new StringWriter();
    int exit = Complaint.of(failure, new PrintWriter(err, true));
    return new Run(exit, "", err.toString());
  }
}
