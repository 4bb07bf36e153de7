/**
 * The format in which AWS publishes its services beside Smithy, known as C2J: {@code service-2.json} and its companions.
 *
 * <p>In: the files, as botocore and the AWS SDK publish them. They become immutable records (the names that end in
 * {@code Description}), and these become Smithy. Out: one document of Smithy's JSON AST for each service, every node
 * with the place that it came from; or every problem, with file, line and column. Nothing below {@code load} knows
 * which format came in.
 *
 * <p>Unknown members are passed over, as AWS's own readers do: the format grows without notice. So are members that say
 * nothing which Smithy could say: {@code box} (see {@link dev.smithwright.generator.load.c2j.MemberDescription}),
 * {@code wrapper}, {@code synthetic}, {@code xmlOrder}, {@code alias}, {@code documentationUrl}.
 */
@NullMarked
package dev.smithwright.generator.load.c2j;

import org.jspecify.annotations.NullMarked;
