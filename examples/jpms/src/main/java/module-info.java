// SPDX-License-Identifier: Apache-2.0
/** A program that checks a sentence. */
module org.example.desk {
  requires org.housestyle.rules;
}
