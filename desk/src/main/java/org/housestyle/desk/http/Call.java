// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request. For one thread. */
public final class Call {

  /** How much of a body that is too long is still read, in bytes. */
  private static final long MOST_PASSED_OVER = 64L << 20;

  private final Request request;
  private final Runnable bodyRead;

  /**
   * Wraps a request.
   *
   * @param bodyRead is told when all of the body has come
   */
  Call(Request request, Runnable bodyRead) {
    this.request = request;
    this.bodyRead = bodyRead;
  }

  /** The method, such as {@code POST}. */
  public String method() {
    return request.getMethod();
  }

  /** The path, decoded, without the query. */
  public String path() {
    return Request.getPathInContext(request);
  }

  /** The query as it was sent; empty if there is none. */
  public String query() {
    String query = request.getHttpURI().getQuery();
    return query == null ? "" : query;
  }

  /** The value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  /** Whether a header is sent more than once. */
  boolean repeats(String header) {
    return request.getHeaders().getValuesList(header).size() > 1;
  }

  /** The media type of the body in lower case, without parameters; empty if it has none. */
  public String mediaType() {
    return header("Content-Type")
        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /**
   * The whole body.
   *
   * @param most how many bytes it may have
   * @throws RefusedException if it has more
   * @throws IOException if the client goes away, or sends too slowly
   */
  public byte[] body(int most) throws RefusedException, IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] body = request.getLength() > most ? null : in.readNBytes(most + 1);
      if (body == null || body.length > most) {
        // A client that is hung up on while it sends never reads why.
        in.skip(MOST_PASSED_OVER);
        throw new RefusedException(413, "the body is longer than " + most + " bytes");
      }
      bodyRead.run();
      return body;
    }
  }

  /** The whole body as a text in UTF-8. */
  public String text(int most) throws RefusedException, IOException {
    byte[] body = body(most);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(400, "the body is not UTF-8");
    }
  }
}
