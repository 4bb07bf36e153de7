package dev.smithwright.generator.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.assertj.core.api.AbstractStringAssert;

/** Statements of somebody who uses the API, as {@code javac} sees them when it is told to forgive nothing. */
final class UserProgram {

    private static final String TEMPLATE = """
            import dev.smithwright.cognitoidentity.*;
            import dev.smithwright.cognitoidentity.model.*;
            import dev.smithwright.cognitoidentity.paginators.*;
            import dev.smithwright.runtime.operation.*;

            class UserProgram {
                void run(
                        CognitoIdentityClient client,
                        CognitoIdentityAsyncClient asyncClient,
                        StubbedCognitoIdentity stub,
                        GetIdInput getId,
                        DescribeIdentityInput describeIdentity,
                        ListIdentityPoolsInput listIdentityPools,
                        GetIdError error) {
                    %s
                }
            }
            """;

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]+\\.)+(?=[A-Z])");

    private final Compilation compilation;

    private UserProgram(Compilation compilation) {
        this.compilation = compilation;
    }

    static UserProgram compile(CognitoIdentityApi api, String statements) {
        return new UserProgram(Compiler.javac()
                .withOptions(options())
                .withClasspath(api.classPath())
                .compile(JavaFileObjects.forSourceString("UserProgram", TEMPLATE.formatted(statements))));
    }

    /** Asserts that the compiler has nothing against the program. */
    void isRight() {
        assertThat(Stream.concat(compilation.errors().stream(), compilation.warnings().stream()))
                .isEmpty();
    }

    /** Asserts that the compiler finds one error, and returns its message, types without their packages. */
    AbstractStringAssert<?> isWrong() {
        assertThat(compilation.errors()).hasSize(1);
        Diagnostic<?> error = compilation.errors().get(0);
        return assertThat(PACKAGE.matcher(error.getMessage(Locale.ENGLISH)).replaceAll(""));
    }

    /** A {@code switch} over types is a preview of Java 17, and part of the language since 21. */
    private static List<String> options() {
        return Runtime.version().feature() < 21
                ? List.of("-Xlint:all,-preview", "-Werror", "--enable-preview", "--release", "17")
                : List.of("-Xlint:all", "-Werror");
    }
}
