/** The page for editors: its files, as they are sent. */
package org.housestyle.desk.page;
