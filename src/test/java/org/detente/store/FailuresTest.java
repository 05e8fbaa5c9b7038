package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.detente.model.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

  static Arguments[] failures() {
    return new Arguments[] {
      Arguments.of(
          new UncheckedIOException(new IOException("No space left on device")),
          Fault.Code.DISK_FULL),
      Arguments.of(
          new InternalError(
              "a fault occurred in a recent unsafe memory access operation in compiled Java code"),
          Fault.Code.DISK_FULL),
      Arguments.of(new InternalError("platform encoding"), Fault.Code.STORE_UNREADABLE),
      Arguments.of(
          new UncheckedIOException(new IOException("Input/output error")),
          Fault.Code.STORE_UNREADABLE),
    };
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_disk_without_room_is_told_as_such_in_every_guise(Throwable failure, Fault.Code expected) {
    assertEquals(expected, Failures.ofWriting("store", failure).code());
  }
}
