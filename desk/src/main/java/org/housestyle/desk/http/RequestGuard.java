// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says who may ask. A web page of somebody else, opened in a browser on this machine, may not: its
 * requests bear its own name, or that of a host which it has pointed here. Immutable.
 *
 * @param hosts what the header {@code Host} may be, with the port if there is one
 * @param origins whose pages may ask the protocol of LanguageTool, besides the server's own
 * @param token what requests to the API must bear
 */
public record RequestGuard(Set<String> hosts, List<String> origins, String token) {

  /** The header that bears the token. */
  public static final String TOKEN = "X-Housestyle";

  private static final String API = "/api/";
  private static final String OPEN = "/api/health";

  /** Takes copies. */
  public RequestGuard {
    hosts = Set.copyOf(hosts);
    origins = List.copyOf(origins);
  }

  /**
   * Lets a call in.
   *
   * @throws RefusedException if it may not come in
   */
  void check(Call call) throws RefusedException {
    String host = call.header("Host").orElse("").toLowerCase(Locale.ROOT);
    if (call.repeats("Host") || !isKnown(host)) {
      throw new RefusedException(
          403, "this server does not answer to the host of this address; see --allow-host");
    }
    Optional<String> origin = call.header("Origin");
    if (origin.isPresent() && !isOwn(origin.get(), host) && !isAllowed(call)) {
      throw new RefusedException(
          403, "pages of other sites may not call this server; see --allow-origin");
    }
    if (call.path().startsWith(API)) {
      checkApi(call);
    }
  }

  private boolean isKnown(String host) {
    return hosts.contains(host) || hosts.contains(host.replaceFirst(":[0-9]*$", ""));
  }

  private static boolean isOwn(String origin, String host) {
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }

  /** Whether the call comes from a page that may ask the protocol of LanguageTool, and does. */
  boolean isAllowed(Call call) {
    return call.header("Origin").filter(origins::contains).isPresent()
        && call.path().startsWith("/v2/");
  }

  private void checkApi(Call call) throws RefusedException {
    String site = call.header("Sec-Fetch-Site").orElse("same-origin");
    if (!site.equals("same-origin") && !site.equals("none")) {
      throw new RefusedException(403, "pages of other sites may not call this server");
    }
    if (!call.path().equals(OPEN) && !isToken(call.header(TOKEN).orElse(""))) {
      throw new RefusedException(
          403, "the header " + TOKEN + " must have the token of this server; reload the page");
    }
  }

  private boolean isToken(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
