package org.detente.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that sends what it likes, as slowly as it likes. */
record RawClient(Socket socket) implements AutoCloseable {

  static RawClient at(int port) {
    return at(port, 64 * 1024);
  }

  /** One whose system takes in no more than so many bytes that it does not read. */
  static RawClient at(int port, int buffer) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(buffer);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return new RawClient(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RawClient send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything until the server hangs up. */
  String all(Duration longest) throws IOException {
    socket.setSoTimeout((int) longest.toMillis());
    StringBuilder all = new StringBuilder();
    byte[] some = new byte[8_192];
    try {
      for (int n = socket.getInputStream().read(some); n >= 0; n = read(some)) {
        all.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException reset) {
      return all.toString();
    }
    return all.toString();
  }

  private int read(byte[] some) throws IOException {
    return socket.getInputStream().read(some);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
