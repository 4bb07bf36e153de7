package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;

/** The one method through which every call goes. */
final class SeamCode {

    private static final TypeVariableName OUTPUT = TypeVariableName.get("O");

    /** {@code Response<O>}. */
    static final TypeName RESPONSE = ParameterizedTypeName.get(RuntimeTypes.RESPONSE, OUTPUT);

    /** {@code CompletableFuture<Response<O>>}. */
    static final TypeName FUTURE_RESPONSE = ParameterizedTypeName.get(RuntimeTypes.COMPLETABLE_FUTURE, RESPONSE);

    private SeamCode() {}

    // public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
    static MethodSpec.Builder call(TypeName answer) {
        TypeVariableName input = TypeVariableName.get("I");
        TypeVariableName error = TypeVariableName.get("E");
        return MethodSpec.methodBuilder("call")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(input)
                .addTypeVariable(OUTPUT)
                .addTypeVariable(error)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.OPERATION, input, OUTPUT, error), "operation")
                .addParameter(input, "input")
                .returns(answer);
    }
}
