// SPDX-License-Identifier: Apache-2.0
/** The desk: a server that checks copy for a page, for newsroom systems and for word processors. */
module org.housestyle.desk {
  requires java.net.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.housestyle.rules;
  requires transitive org.housestyle.core;
  requires transitive org.housestyle.runner;

  exports org.housestyle.desk;
}
