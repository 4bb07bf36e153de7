/**
 * Pages, whatever their format.
 *
 * <p>In: pages of headings, paragraphs, lists, tables and code. Out: the same pages as Markdown and as HTML. Text is plain
 * until it passes the one door of its format, and links are names of places until all pages are known.
 */
@NullMarked
package dev.smithwright.generator.docs.page;

import org.jspecify.annotations.NullMarked;
