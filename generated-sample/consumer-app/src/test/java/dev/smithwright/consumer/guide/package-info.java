/** The Java of the guides in {@code docs}: each piece between a line {@code // docs: NAME} and one {@code // end}. */
package dev.smithwright.consumer.guide;
