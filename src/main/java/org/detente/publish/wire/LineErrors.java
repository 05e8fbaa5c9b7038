package org.detente.publish.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the server itself says of a request that reached none of ours: the status in one line, not a
 * page that shows the address again.
 */
final class LineErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    about(response.getHeaders());
    response.write(true, line(code), callback);
  }

  // Deprecated, and still what Jetty 12.1 asks when a request cannot be parsed.
  @Override
  @SuppressWarnings("removal")
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    about(fields);
    return line(status);
  }

  private static void about(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private static ByteBuffer line(int status) {
    String line = status + " " + HttpStatus.getMessage(status) + "\n";
    return ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
  }
}
