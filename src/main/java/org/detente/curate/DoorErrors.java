package org.detente.curate;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself says of a request that reached nobody, in the form of every refusal. */
final class DoorErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    about(response.getHeaders());
    response.write(true, problem(code), callback);
  }

  // Deprecated, and still what Jetty 12.1 asks when a request cannot be parsed.
  @Override
  @SuppressWarnings("removal")
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    about(fields);
    return problem(status);
  }

  private static void about(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private static ByteBuffer problem(int status) {
    Refusal refusal = Refusal.of(status, "The request cannot be read. Correct it.");
    return ByteBuffer.wrap(Answer.problem(refusal).bytes());
  }
}
