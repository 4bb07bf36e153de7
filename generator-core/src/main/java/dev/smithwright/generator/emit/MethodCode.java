package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The heads of methods. */
final class MethodCode {

    private MethodCode() {}

    /** Starts a public method that implements one of the runtime's. */
    static MethodSpec.Builder override(String name, TypeName type) {
        return override(Modifier.PUBLIC, name, type);
    }

    static MethodSpec.Builder override(Modifier access, String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(access)
                .returns(type);
    }

    // public String toString() {
    //     return RedactingPrinter.print(this);
    // }
    static MethodSpec print() {
        return override("toString", RuntimeTypes.STRING)
                .addJavadoc("Returns the members, without sensitive values.\n")
                .addStatement("return $T.print(this)", RuntimeTypes.REDACTING_PRINTER)
                .build();
    }
}
