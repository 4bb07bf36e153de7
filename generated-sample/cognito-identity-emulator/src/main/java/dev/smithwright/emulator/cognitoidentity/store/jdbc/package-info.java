/**
 * A store on a database, by plain JDBC: H2 within the process, in memory or in a file, or a PostgreSQL server. One schema
 * and one set of statements for both.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import org.jspecify.annotations.NullMarked;
