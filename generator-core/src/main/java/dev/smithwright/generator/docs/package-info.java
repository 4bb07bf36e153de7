/**
 * What to say of an API to those who use it: reference pages.
 *
 * <p>In: the plan of a service. Out: pages, one kind of page from one class; the rooms below write them in each format. Names
 * and types are the plan's, so that pages and sources cannot differ.
 */
@NullMarked
package dev.smithwright.generator.docs;

import org.jspecify.annotations.NullMarked;
