package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Key;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.WaiterPlan;

/** Names the places that links lead to. */
final class Keys {

    static final Key INDEX = Key.page("index");
    static final Key CLIENT = Key.page("client");
    static final Key TYPES = Key.page("types");
    static final Key ENUMS = Key.page("enums");
    static final Key ERRORS = Key.page("errors");
    static final Key PAGINATORS = Key.page("paginators");
    static final Key WAITERS = Key.page("waiters");
    static final Key EMULATOR = Key.page("emulator");

    private Keys() {}

    static Key of(OperationPlan operation) {
        return new Key(Key.Kind.OPERATION, operation.name());
    }

    static Key of(JavaType type) {
        return new Key(Key.Kind.TYPE, type.packageName() + "." + type.simpleName());
    }

    static Key of(WaiterPlan waiter) {
        return new Key(Key.Kind.WAITER, waiter.methodName());
    }

    static Key paginator(OperationPlan operation) {
        return new Key(Key.Kind.PAGINATOR, operation.name());
    }
}
