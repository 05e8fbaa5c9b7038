package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.store.Folders;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A door that is attacked by the tests of a class. After each nothing must have been written, and
 * the door must open still.
 */
final class AttackedDoor implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private Path folder;
  private TestDoor door;
  private String snapshot;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("detente-");
    door = TestDoor.in(folder);
    snapshot = door.store.snapshot();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(snapshot, door.store.snapshot());
    assertEquals(200, door.get("/status").statusCode());
    // The next does not come in the same minute.
    door.now.set(door.now.get().plusSeconds(100));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    door.close();
    Folders.remove(folder);
  }

  TestDoor door() {
    return door;
  }

  HttpResponse<String> post(String path, String type, String body) {
    return door.post(path, type, body);
  }

  /** Makes sure that an answer is a problem, and tells nothing of how the program is made. */
  static void refused(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status, TestDoor.json(answer).path("status").asInt());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertFalse(answer.body().contains("\tat "), answer.body());
  }

  /** The first 4 kB that come back. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", door.door.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      byte[] bytes = new byte[4096];
      int length = 0;
      int read = in.read(bytes);
      while (read > 0 && length < bytes.length) {
        length += read;
        read = in.available() > 0 ? in.read(bytes, length, bytes.length - length) : 0;
      }
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }
}
