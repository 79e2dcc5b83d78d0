// SPDX-License-Identifier: Apache-2.0
/** The desk's own API: one class for each path, and the JSON of requests and answers. */
package org.housestyle.desk.api;
