package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;

/** The one method through which every call goes. */
final class SeamCode {

    private SeamCode() {}

    // public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
    static MethodSpec.Builder call() {
        TypeVariableName input = TypeVariableName.get("I");
        TypeVariableName output = TypeVariableName.get("O");
        TypeVariableName error = TypeVariableName.get("E");
        return MethodSpec.methodBuilder("call")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(input)
                .addTypeVariable(output)
                .addTypeVariable(error)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.OPERATION, input, output, error), "operation")
                .addParameter(input, "input")
                .returns(ParameterizedTypeName.get(RuntimeTypes.RESPONSE, output));
    }
}
