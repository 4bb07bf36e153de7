package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A generated test, run as JUnit would.
 *
 * @param passed how many of its methods passed
 * @param outdated the names of those that say that their case is outdated
 */
record GeneratedTests(int passed, List<String> outdated) {

    /** Runs all methods; the first failure is the caller's. */
    static GeneratedTests run(Class<?> test) throws ReflectiveOperationException {
        int passed = 0;
        List<String> outdated = new ArrayList<>();
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                Object instance = constructor.newInstance();
                assertThatCode(() -> invoke(method, instance))
                        .as(method.getName())
                        .doesNotThrowAnyException();
                passed++;
                String name = method.getAnnotation(DisplayName.class).value();
                if (name.contains(" (outdated: ")) {
                    outdated.add(name);
                }
            }
        }
        return new GeneratedTests(passed, outdated);
    }

    private static void invoke(Method method, Object instance) throws Throwable {
        try {
            method.invoke(instance);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
