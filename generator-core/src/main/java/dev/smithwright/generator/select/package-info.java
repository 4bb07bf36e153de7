/**
 * From a model to the one service that is asked for.
 *
 * <p>In: a model, the name of a service, names of operations, and tags. Out: the service, its operations, and a model that
 * holds no more than they reach. On demand, operations that page through their results without saying so say it in that model.
 */
@NullMarked
package dev.smithwright.generator.select;

import org.jspecify.annotations.NullMarked;
