package dev.smithwright.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** All emitters. */
public final class Emitters {

    private Emitters() {}

    /** Returns the emitters that are asked for. */
    public static List<Emitter> of(EmissionOptions options) {
        Emitter records = plan -> plan.structures().stream()
                .map(name -> JavaFile.builder(
                                plan.packageName(), TypeSpec.recordBuilder(name).build())
                        .build());
        return options.types() ? List.of(records) : List.of();
    }
}
