// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which endpoint answers which path. Built by one thread, then read by several. */
public final class Routes {

  private record Route(String method, String path, Endpoint endpoint) {

    boolean has(String asked) {
      return path.endsWith("/") ? asked.startsWith(path) : asked.equals(path);
    }
  }

  private final List<Route> routes = new ArrayList<>();

  /**
   * Adds an endpoint.
   *
   * @param path a path; one that ends with a slash stands for all paths that begin with it
   */
  public Routes add(String method, String path, Endpoint endpoint) {
    routes.add(new Route(method, path, endpoint));
    return this;
  }

  /** The methods and paths, such as {@code POST /api/check}. */
  public List<String> names() {
    return routes.stream().map(route -> route.method() + " " + route.path()).toList();
  }

  Endpoint endpoint(Call call) throws RefusedException {
    Set<String> methods = new TreeSet<>();
    for (Route route : routes) {
      if (route.has(call.path())) {
        if (route.method().equals(call.method())) {
          return route.endpoint();
        }
        methods.add(route.method());
      }
    }
    if (methods.isEmpty()) {
      throw new RefusedException(404, "nothing is at this path");
    }
    throw new RefusedException(405, "this path answers " + String.join(" and ", methods));
  }
}
