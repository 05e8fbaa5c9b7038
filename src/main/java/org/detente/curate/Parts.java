package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * The files of a form (RFC 7578), read one after the other in bounded memory.
 *
 * @param files bytes by name, in their order
 * @param digest SHA-256 of names and bytes, and not of the boundary, which is another each time
 */
record Parts(Map<String, byte[]> files, String digest) {

  private static final int MOST = 100;
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+,'-]{0,150}");

  /**
   * Reads a form to its end.
   *
   * @throws Refusal 400 when it is malformed, has a field that is no file, two of one name, or a
   *     name that could be more than one; 413 for more than 100 parts, or too many bytes
   */
  static Parts read(HttpServletRequest request) throws IOException {
    try (InputStream body = CountedBody.of(request, Posted.MOST)) {
      return read(request, body);
    }
  }

  private static Parts read(HttpServletRequest request, InputStream body) throws IOException {
    try {
      Map<String, byte[]> files = files(new Form(request, body));
      body.transferTo(OutputStream.nullOutputStream());
      return new Parts(files, digest(files));
    } catch (NoSuchElementException | IllegalArgumentException e) {
      // What the reader of forms throws at a name with a NUL.
      throw malformed();
    } catch (IOException e) {
      boolean whole = e instanceof FileUploadException && !(e.getCause() instanceof IOException);
      if (whole || isAtEnd(body)) {
        throw malformed();
      }
      throw e;
    }
  }

  /** True when all has come, so that it is not the line that is to blame. */
  private static boolean isAtEnd(InputStream body) {
    try {
      return body.read() < 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String digest(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, bytes) -> all.append(Digests.of(bytes)).append(' ').append(name).append('\n'));
    return Digests.of(all.toString());
  }

  private static Map<String, byte[]> files(Form form) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
    upload.setHeaderCharset(StandardCharsets.UTF_8);
    FileItemInputIterator parts = upload.getItemIterator(form);
    int count = 0;
    while (parts.hasNext()) {
      FileItemInput part = parts.next();
      if (++count > MOST) {
        throw Refusal.of(413, "More than " + MOST + " parts; expected fewer. Send less at once.");
      }
      String name = part.getName();
      if (part.isFormField() || name == null || !NAME.matcher(name).matches()) {
        throw Refusal.of(400, "A part that is no file with a plain name; expected such as a.html.");
      }
      try (InputStream in = CountedBody.part(part.getInputStream(), Posted.MOST_OF_ARTICLE)) {
        if (files.put(name, in.readAllBytes()) != null) {
          throw Refusal.of(400, "Two parts of one name; expected each to have its own.");
        }
      }
    }
    return files;
  }

  private static Refusal malformed() {
    return Refusal.of(400, "The body is no form of files. See RFC 7578, or let curl make it (-F).");
  }

  /** The body as the reader of forms wants it. */
  private static final class Form extends AbstractRequestContext<HttpServletRequest> {

    private final InputStream body;

    Form(HttpServletRequest request, InputStream body) {
      super(request::getHeader, () -> -1, request);
      this.body = body;
    }

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return getRequest().getContentType();
    }

    @Override
    public InputStream getInputStream() {
      return body;
    }
  }
}
