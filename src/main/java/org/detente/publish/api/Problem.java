package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.lang.UCharacter;
import org.detente.model.Fault;
import org.detente.publish.page.Addresses;

/**
 * A fault as problem details (RFC 9457): type, title, status, detail, and the code of {@code
 * docs/errors.md}.
 */
public final class Problem {

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  /** The document, as UTF-8. */
  public static byte[] of(Fault fault, int status, Addresses addresses) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put(
        "type", addresses.base() + "en/docs/errors#" + UCharacter.toLowerCase(fault.code().name()));
    problem.put("title", title(fault.code()));
    problem.put("status", status);
    problem.put("detail", fault.getMessage());
    problem.put("code", fault.code().name());
    return Json.bytes(problem);
  }

  private static String title(Fault.Code code) {
    return switch (code) {
      case BAD_PARAMETER -> "A parameter is missing, unknown or not of its type";
      case UNKNOWN_QUERY -> "There is no such question";
      case UNKNOWN_FORMAT -> "The answer has no such form";
      case TOO_LARGE -> "The answer is too large";
      case TIMED_OUT -> "The answer took too long";
      case TOO_BUSY -> "Too many were asked for at once";
      case BAD_USAGE -> "The address is malformed";
      default -> "The server cannot answer this";
    };
  }
}
