package dev.smithwright.generator.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Finds the members whose target leads back to the shape that holds them: those within a strongly connected component
 * of the graph of shapes (Tarjan's algorithm, with a stack of its own instead of the thread's).
 */
final class Recursion {

    private final Model model;
    private final Map<ShapeId, Integer> order = new HashMap<>();
    private final Map<ShapeId, Integer> lowest = new HashMap<>();
    private final Map<ShapeId, Integer> components = new HashMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();
    private final Deque<Visit> path = new ArrayDeque<>();

    private Recursion(Model model) {
        this.model = model;
    }

    static Recursion of(ShapeClosure closure) {
        Recursion recursion = new Recursion(closure.model());
        for (Shape shape : closure.shapes()) {
            if (!recursion.order.containsKey(shape.getId())) {
                recursion.visit(shape);
            }
        }
        return recursion;
    }

    /** Tells whether the target of the member leads back to {@code holder}. */
    boolean isRecursive(Shape holder, MemberShape member) {
        Integer component = components.get(holder.getId());
        return component != null && component.equals(components.get(member.getTarget()));
    }

    private void visit(Shape root) {
        enter(root);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.members.hasNext()) {
                follow(visit.shape, model.expectShape(visit.members.next().getTarget()));
            } else {
                leave(path.remove().shape);
            }
        }
    }

    private void enter(Shape shape) {
        order.put(shape.getId(), order.size());
        lowest.put(shape.getId(), order.size() - 1);
        open.push(shape);
        path.push(new Visit(shape, shape.members().iterator()));
    }

    private void follow(Shape shape, Shape target) {
        if (!ShapeClosure.hasValues(target)) {
            return;
        }
        Integer seen = order.get(target.getId());
        if (seen == null) {
            enter(target);
        } else if (!components.containsKey(target.getId())) {
            lowest.merge(shape.getId(), seen, Math::min);
        }
    }

    private void leave(Shape shape) {
        int low = lowest.getOrDefault(shape.getId(), 0);
        if (!path.isEmpty()) {
            lowest.merge(path.element().shape.getId(), low, Math::min);
        }
        if (low == order.getOrDefault(shape.getId(), 0)) {
            Shape member;
            do {
                member = open.pop();
                components.put(member.getId(), low);
            } while (!member.equals(shape));
        }
    }

    /** A shape on the path, and the members that are still to follow. */
    private record Visit(Shape shape, Iterator<MemberShape> members) {}
}
