package org.detente.publish.wire;

import java.nio.charset.StandardCharsets;
import org.detente.http.ShortErrors;
import org.eclipse.jetty.http.HttpStatus;

/** The status in one line. */
final class LineErrors extends ShortErrors {

  LineErrors() {
    super("text/plain;charset=utf-8");
  }

  @Override
  protected byte[] body(int status) {
    return (status + " " + HttpStatus.getMessage(status) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
