package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.validation.Violation.Place;

/**
 * A violation before its value is printed.
 *
 * @param node number of the value among all values of the shape, from 0 in the order written; -1 for a missing member
 * @param collection number of the list or map that is shown in its stead; -1 where the value itself is shown
 */
record Finding(ShapePath path, Place place, MemberSchema member, Constraint constraint, int node, int collection) {}
