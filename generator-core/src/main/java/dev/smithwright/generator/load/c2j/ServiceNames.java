package dev.smithwright.generator.load.c2j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * The names of one service in Smithy, where operations, shapes and the service share one namespace, and no two differ in
 * case alone.
 *
 * @param service the service
 * @param shapes by name in the description
 */
record ServiceNames(ShapeId service, Map<String, ShapeId> shapes) {

    /**
     * Names all shapes. Only a shape is renamed whose name an operation, the service or a shape before it has as well.
     *
     * @param namespace of all names
     */
    static ServiceNames of(String namespace, ServiceDescription description) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(description.operations().keySet());
        String service = freeServiceName(description);
        taken.add(service);
        Map<String, ShapeId> shapes = new LinkedHashMap<>();
        for (String shape : description.shapes().keySet()) {
            String name = shape;
            while (taken.contains(name)
                    || (!name.equals(shape) && description.shapes().containsKey(name))) {
                name += "Shape";
            }
            taken.add(name);
            shapes.put(shape, ShapeId.fromParts(namespace, name));
        }
        return new ServiceNames(ShapeId.fromParts(namespace, service), Map.copyOf(shapes));
    }

    /**
     * Returns the name of the service. The target prefix goes over the wire as that name; but AWS's own Smithy models
     * leave out the packages before it. Other protocols do not show it.
     */
    static String serviceName(ServiceMetadata metadata) {
        String prefix = metadata.targetPrefix();
        return prefix == null || prefix.isEmpty()
                ? ServiceIds.of(metadata).replaceAll("[^A-Za-z0-9]", "")
                : prefix.substring(prefix.lastIndexOf('.') + 1);
    }

    private static String freeServiceName(ServiceDescription description) {
        String name = serviceName(description.metadata());
        boolean taken = description.shapes().containsKey(name)
                || description.operations().containsKey(name);
        return taken && description.metadata().targetPrefix() == null ? name + "Service" : name;
    }

    /** Returns the id of an operation, which keeps its name. */
    ShapeId operation(String name) {
        return ShapeId.fromParts(service.getNamespace(), name);
    }

    /** Returns the id of a shape; that of a shape which does not exist, if there is none. */
    ShapeId shape(String name) {
        return shapes.getOrDefault(name, ShapeId.fromParts(service.getNamespace(), name));
    }

    /** Returns an id for a shape that only Smithy needs. */
    ShapeId derived(String prefix, String shape) {
        String name = prefix + shape;
        while (shapes.containsKey(name)) {
            name += "Shape";
        }
        return ShapeId.fromParts(service.getNamespace(), name);
    }
}
