package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * The names of all top-level types, and of the fields with the schemas of simple shapes. Shapes that become types come
 * first, as their names are the model's; what we add makes room.
 */
final class ShapeNames {

    /** A field costs some 20 bytes of class initialiser, which may have 64 KB; this leaves room for long patterns. */
    private static final int SCHEMAS_PER_CLASS = 500;

    private final Naming naming;
    private final JavaNaming javaNaming;
    private final NameScope types = NameScope.ofTypes();
    private final Map<ShapeId, JavaType> byShape = new HashMap<>();
    private final Map<ShapeId, JavaType> errorSets = new HashMap<>();
    private final Map<ShapeId, SchemaRef> simple = new HashMap<>();
    private final ServiceTypes serviceTypes;
    private final Set<String> typeNames;

    ShapeNames(ShapeClosure closure, Naming naming, Diagnostics diagnostics) {
        this.naming = naming;
        this.javaNaming = new JavaNaming(closure, naming.renames(), diagnostics);
        javaNaming.reportClashes(diagnostics);
        types.claimAll(closure.declared(), shape -> capitalised(javaNaming.nameOf(shape)))
                .forEach(this::name);
        String service = Objects.requireNonNullElseGet(naming.clientName(), () -> serviceName(closure));
        this.serviceTypes = new ServiceTypes(
                new JavaType(naming.packageName(), service),
                new JavaType(naming.packageName(), service + "Types"),
                new JavaType(naming.packageName(), service + "Errors"),
                new JavaType(naming.packageName(), service + "Client"),
                new JavaType(naming.packageName(), "Delegating" + service + "Client"),
                new JavaType(naming.packageName(), service + "AsyncClient"),
                new JavaType(naming.packageName(), "Delegating" + service + "AsyncClient"),
                inModel(types.claim(service + "Exception", service + "ServiceException")),
                inModel(types.claim("Unmodeled" + service + "Exception")),
                new JavaType(naming.emulatorPackage(), service + "Handler"),
                new JavaType(naming.emulatorPackage(), service + "Router"),
                new JavaType(naming.waiterPackage(), service + "Waiters"),
                new JavaType(naming.packageName(), service + "Endpoints"),
                new JavaType(naming.packageName(), "Stubbed" + service));
        for (OperationShape operation : closure.operations()) {
            String name = javaNaming.nameOf(operation);
            errorSets.put(operation.getId(), inModel(types.claim(name + "Error", name + "OperationError")));
        }
        types.claimAll(closure.collections(), shape -> closure.nameOf(shape) + "Shape")
                .forEach(this::name);
        nameSimple(closure);
        this.typeNames = byShape.values().stream().map(JavaType::simpleName).collect(Collectors.toUnmodifiableSet());
    }

    /** A type that begins with a small letter could be hidden by a member of that name (JLS 6.4.2, "Obscuring"). */
    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void name(Shape shape, String name) {
        byShape.put(shape.getId(), inModel(name));
    }

    private JavaType inModel(String name) {
        return new JavaType(naming.modelPackage(), name);
    }

    /** Returns {@code CognitoIdentity} for the {@code sdkId} "Cognito Identity", else the service shape's name. */
    private static String serviceName(ShapeClosure closure) {
        String sdkId = closure.service()
                .getTrait(ServiceTrait.class)
                .map(ServiceTrait::getSdkId)
                .orElse("")
                .replaceAll("[^A-Za-z0-9]", "");
        String name = sdkId.isEmpty() ? closure.service().getId().getName() : sdkId;
        return NameScope.ofTypes().claim(name);
    }

    private void nameSimple(ShapeClosure closure) {
        NameScope constants = NameScope.ofMembers(ReservedWords.of(), "_SHAPE");
        Map<Shape, String> names = constants.claimAll(closure.simple(), shape -> simpleConstant(closure, shape));
        List<String> holders = new ArrayList<>();
        for (Map.Entry<Shape, String> entry : names.entrySet()) {
            if (simple.size() % SCHEMAS_PER_CLASS == 0) {
                holders.add(types.claim("Shapes"));
            }
            JavaType holder = inModel(holders.get(holders.size() - 1));
            simple.put(entry.getKey().getId(), new SchemaRef(holder, entry.getValue(), false));
        }
    }

    private static String simpleConstant(ShapeClosure closure, Shape shape) {
        Words words = Words.of(closure.nameOf(shape));
        String constant = words.isEmpty() ? "SHAPE" : words.constant();
        return Prelude.isPreludeShape(shape) ? "SMITHY_" + constant : constant;
    }

    /** Returns the Java type of a structure, union or enum, or the class that holds a list or map. */
    JavaType typeOf(Shape shape) {
        return Objects.requireNonNull(byShape.get(shape.getId()), () -> "no type for " + shape.getId());
    }

    /** Returns what the operation's method, and types of its own, are called after. */
    String nameOf(OperationShape operation) {
        return javaNaming.nameOf(operation);
    }

    /** Returns the sealed interface of an operation's errors. */
    JavaType errorSetOf(OperationShape operation) {
        return Objects.requireNonNull(errorSets.get(operation.getId()), () -> "no errors for " + operation.getId());
    }

    /** Returns where the schema of a shape without members is. */
    SchemaRef simpleSchemaOf(Shape shape) {
        return Objects.requireNonNull(simple.get(shape.getId()), () -> "no schema for " + shape.getId());
    }

    /** Returns the simple names of the types that generated code of the model package may refer to. */
    Set<String> typeNames() {
        return typeNames;
    }

    /** Returns all names that generated code may refer to. */
    Set<JavaType> declared() {
        Set<JavaType> declared = new HashSet<>(byShape.values());
        declared.addAll(errorSets.values());
        declared.add(serviceTypes.operations());
        declared.add(serviceTypes.exception());
        return declared;
    }

    ServiceTypes serviceTypes() {
        return serviceTypes;
    }
}
