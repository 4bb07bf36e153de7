package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;

/** Emits one kind of output. */
public interface Emitter {

    /** Returns one file for each type. */
    Stream<JavaFile> emit(ServicePlan plan);
}
