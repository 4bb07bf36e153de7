package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeTypesTest {

    static List<ClassName> types() {
        return Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeTypesTest::value)
                .toList();
    }

    private static ClassName value(Field field) {
        assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thereAreSome() {
        assertThat(types()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeExists(ClassName type) {
        assertThatCode(() -> Class.forName(type.reflectionName())).doesNotThrowAnyException();
    }
}
