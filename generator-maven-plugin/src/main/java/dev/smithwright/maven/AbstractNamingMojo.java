package dev.smithwright.maven;

import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Renames;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share that plan an API: which packages it has, and which names that are not the model's. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractNamingMojo extends AbstractMojo {

    /**
     * The Java package of the client. Records, enums, unions and errors lie in {@code .model} below it, unless {@code
     * typesPackage} says where.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <packageName>org.example.identity</packageName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.packageName", required = true)
    private String packageName;

    /**
     * The Java package of records, enums, unions and errors. It cannot be that of the client, nor another one that is
     * generated. {@code .model} below {@code packageName} where it is left out.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <typesPackage>org.example.identity.types</typesPackage>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.typesPackage")
    private @Nullable String typesPackage;

    /**
     * What the client, and whatever else a service has one of, is called after: {@code Identity} makes {@code
     * IdentityClient}, {@code IdentityException} and so on. The {@code sdkId} or the name of the service where it is left
     * out.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <clientName>Identity</clientName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.clientName")
    private @Nullable String clientName;

    /**
     * Other names in Java than those of the model, for structures, unions, enums, errors and operations. A shape is named
     * by its name or its shape id. On the wire, all keeps the names of the model.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <renames>
     *   <rename>
     *     <shape>IdentityPoolShortDescription</shape>
     *     <to>PoolSummary</to>
     *   </rename>
     * </renames>
     * }</pre>
     *
     * <p>or {@code -Dsmithwright.renames=IdentityPoolShortDescription=PoolSummary}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.renames")
    private List<ShapeRename> renames = List.of();

    final Naming naming() throws MojoFailureException {
        String types = typesPackage == null ? Naming.modelPackageOf(packageName) : typesPackage;
        return new Naming(packageName, types, clientName, new Renames(ShapeRename.all(renames), false));
    }
}
