/**
 * What differs between two APIs that are generated from two models, and what each difference means to those who use them.
 *
 * <p>In: the requests for two plans. Out: a report, as a value, as text, as Markdown and as JSON; and the baseline, which
 * keeps a model until the next comparison.
 */
@NullMarked
package dev.smithwright.generator.diff;

import org.jspecify.annotations.NullMarked;
