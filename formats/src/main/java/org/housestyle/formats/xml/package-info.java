/** XML with the places of its tags and texts. The only user of Woodstox. */
package org.housestyle.formats.xml;
