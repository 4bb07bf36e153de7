package dev.smithwright.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** All emitters. */
public final class Emitters {

    private Emitters() {}

    /** Returns the emitters that are asked for. */
    public static List<Emitter> of(EmissionOptions options) {
        Emitter records = plan -> plan.structures().entrySet().stream()
                .map(structure -> JavaFile.builder(plan.packageName(), record(structure.getKey(), structure.getValue()))
                        .build());
        return options.types() ? List.of(records) : List.of();
    }

    private static TypeSpec record(String name, List<String> members) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        members.forEach(member -> constructor.addParameter(Object.class, member));
        return TypeSpec.recordBuilder(name)
                .recordConstructor(constructor.build())
                .build();
    }
}
