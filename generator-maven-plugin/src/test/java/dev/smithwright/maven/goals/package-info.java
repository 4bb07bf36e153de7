/** From the plugin's descriptor, in which Javadoc arrives as HTML, to a page in Markdown for each goal. */
@NullMarked
package dev.smithwright.maven.goals;

import org.jspecify.annotations.NullMarked;
