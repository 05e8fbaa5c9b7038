package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not run with the other tests can at least be run. */
class BenchmarksTest {

  @TempDir Path classes;

  @Test
  void everyBenchmarkCompiles() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(Path.of("src/bench"))) {
      programs = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    assertFalse(programs.isEmpty());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(programs))
          .call();
    }
    assertEquals("", complaints.toString());
  }
}
