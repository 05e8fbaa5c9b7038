package org.detente.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the server itself says of a request that reached none of ours: what we say of its status,
 * not a page that shows the address again.
 */
public abstract class ShortErrors extends ErrorHandler {

  private final String type;

  /**
   * @param type media type of what is said
   */
  protected ShortErrors(String type) {
    this.type = type;
  }

  /** What is said of a status. */
  protected abstract byte[] body(int status);

  @Override
  protected final void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    about(response.getHeaders());
    response.write(true, ByteBuffer.wrap(body(code)), callback);
  }

  // Deprecated, and still what Jetty 12.1 asks when a request cannot be parsed.
  @Override
  @SuppressWarnings("removal")
  public final ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    about(fields);
    return ByteBuffer.wrap(body(status));
  }

  private void about(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, type);
    fields.put("X-Content-Type-Options", "nosniff");
  }
}
