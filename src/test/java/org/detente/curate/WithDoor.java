package org.detente.curate;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a door of its own, to an empty store. */
abstract class WithDoor {

  @TempDir Path folder;
  TestDoor door;

  @BeforeEach
  void open() throws IOException {
    door = TestDoor.in(folder);
  }

  @AfterEach
  void close() {
    door.close();
  }
}
