import java.io.IOException;
import java.io.OutputStream;

/** Quads as bytes that are there already, put one after the other. */
final class PrintedQuads {

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 17];
  private int length;
  private byte[] subject;
  private byte[] end;

  PrintedQuads(OutputStream out) {
    this.out = out;
  }

  /** From now on quads end so: graph, dot, end of line. */
  void end(byte[] end) {
    this.end = end;
  }

  /** From now on quads are about this. */
  void about(byte[] iri) {
    subject = iri;
  }

  /**
   * One quad more.
   *
   * @param property with the space behind it
   */
  void say(byte[] property, byte[] object) throws IOException {
    put(subject);
    buffer[length++] = ' ';
    put(property);
    put(object);
    put(end);
    if (length > 1 << 16) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  private void put(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }
}
