package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

class SharedFileParserTest {

    private static final List<String> KEYS = List.of("region", "x.y", "s3", "s3.endpoint_url", "s3.region", "A", "k");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[default]\nregion = a",
                "[default]\r\nregion = a\r\n",
                "[default]\rregion = a\r",
                "\uFEFF[default]\nregion=a\n",
                "# c\n; c\n\n \t\n[default] # c\nregion\t=\ta\t# c\n",
                "[ default ]; c\n\n\nregion = a ;c\n",
                "[profile default]\nregion = a\n",
                "[profile\tdefault]\nregion = a\n",
                "[default]\nregion = b\n[profile default]\nregion = a\n[default]\nregion = c\n",
                "[default]\nregion = b\n[profile x]\nregion = c\n[default]\nregion = a\n",
                "[default]\nregion = b\nregion = a\n",
                "[plugins]\nneither section nor property\n[default]\nregion = a\n",
                "[default]\nbad name = b\n  c = d\nregion = a\n",
                "[default]\ns3 =\n  region = b\n  # c\n\n  k = d\nregion = a\n",
                "[default]\nlong = b\n  not a property\nregion = a\n"
            })
    void findsThePropertyInTheConfigFile(String text) {
        assertThat(config(text).ofProfile("default", "region")).isEqualTo("a");
    }

    @Test
    void valuesKeepWhatLooksLikeAComment() {
        SharedFileContent content = config("[default]\na = x#y;z\nb = a=b # c\n");

        assertThat(content.ofProfile("default", "a")).isEqualTo("x#y;z");
        assertThat(content.ofProfile("default", "b")).isEqualTo("a=b");
    }

    @Test
    void theConfigFileHasAWordBeforeNames() {
        SharedFileContent content = config("""
                [profile a]
                k = 1
                [b]
                k = 2
                [profile  c ]
                k = 3
                [services d]
                k = 4
                [sso-session e]
                k = 5
                [profile with blank]
                k = 6
                [profile "q"]
                k = 7
                [profile ü]
                k = 8
                """);

        assertThat(content.ofProfile("a", "k")).isEqualTo("1");
        assertThat(content.ofProfile("c", "k")).isEqualTo("3");
        assertThat(content.ofServices("d", "k")).isEqualTo("4");
        assertThat(List.of("b", "d", "e", "with blank", "\"q\"", "ü")).noneMatch(content::hasProfile);
    }

    @Test
    void theCredentialsFileHasNamesAlone() {
        SharedFileContent content = credentials("[a]\nk = 1\n[profile b]\nk = 2\n[services c]\nk = 3\n");

        assertThat(content.ofProfile("a", "k")).isEqualTo("1");
        assertThat(content.hasProfile("b")).isFalse();
        assertThat(content.hasProfile("profile b")).isFalse();
        assertThat(content.ofServices("c", "k")).isNull();
    }

    @Test
    void whatIsIndentedUnderAnEmptyPropertyIsItsOwn() {
        SharedFileContent content = config("""
                [services dev]
                s3 =\s
                  endpoint_url = http://a # b
                \tregion=r
                k = v
                  endpoint_url = http://c
                """);

        assertThat(content.ofServices("dev", "s3.endpoint_url")).isEqualTo("http://a # b");
        assertThat(content.ofServices("dev", "s3.region")).isEqualTo("r");
        assertThat(content.ofServices("dev", "k")).isEqualTo("v");
        assertThat(content.ofServices("dev", "k.endpoint_url")).isNull();
        assertThat(content.ofServices("dev", "endpoint_url")).isNull();
    }

    @Test
    void anEmptyValueIsNone() {
        assertThat(config("[default]\nregion =\n").ofProfile("default", "region"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key = s3cr3t | 1 | a property has to stand in a section, such as [default]",
                "[default\\ns3cr3t = b | 1 | the name of a section has to end with ]",
                "[ | 1 | the name of a section has to end with ]",
                "[default # s3cr3t] | 1 | the name of a section has to end with ]",
                "[default]\\n\\naws_secret_access_key s3cr3t | 3 | a property has to have a name, = and a value",
                "[default]\\n = s3cr3t | 2 | an indented line goes on with the property before it, and there is none",
                "[default]\\n=s3cr3t | 2 | a property has to have a name before the =",
                "[default]\\ns3 =\\n  s3cr3t | 3 | a property has to have a name, = and a value",
                "[default]\\ns3 =\\n  = s3cr3t | 3 | a property has to have a name before the =",
                "\\t= s3cr3t | 1 | an indented line goes on with the property before it, and there is none"
            })
    void whatIsWrongIsToldWithTheLineAndWithoutItsText(String text, int line, String what) {
        assertThatThrownBy(() -> config(text.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("FILE, line " + line + ": " + what);
    }

    static Stream<String> texts() {
        Random random = new Random(42);
        List<String> lines = List.of(
                "[default]",
                "[profile default]",
                "[profile a]",
                "[a]",
                "[services a]",
                "[ services  a ] # c",
                "[sso-session a]",
                "[plugins]",
                "[profile]",
                "[]",
                "[profile a b]",
                "[a]#x",
                "[profile a];x",
                "region = 1",
                "region=2 # c",
                "region = 3;c",
                "x.y = a=b",
                "bad name = 1",
                "bad name =",
                "  no equals",
                "s3 =",
                "s3 = v",
                "  endpoint_url = u",
                "\tregion = 4",
                "  region=5 # kept",
                "A = ü",
                "k =",
                "",
                "  ",
                "# c",
                ";c",
                "[default",
                "no equals",
                "= v");
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    int count = 1 + random.nextInt(12);
                    for (int i = 0; i < count; i++) {
                        text.append(lines.get(random.nextInt(lines.size())))
                                .append(random.nextInt(9) == 0 ? "\r\n" : "\n");
                    }
                    return text.toString();
                })
                .limit(4000);
    }

    /** The AWS SDK's own reader is on this class path, and is asked: both take a file, and alike, or neither does. */
    @Test
    void readsWhatTheAwsSdkReads() {
        int taken = 0;
        for (String text : (Iterable<String>) texts()::iterator) {
            for (SharedFileKind kind : SharedFileKind.values()) {
                ProfileFile theirs = theirs(text, kind);
                if (theirs == null) {
                    assertThatThrownBy(() -> SharedFileParser.parse(text, "FILE", kind))
                            .as(text)
                            .isInstanceOf(IllegalStateException.class);
                } else {
                    taken++;
                    assertSame(SharedFileParser.parse(text, "FILE", kind), theirs, kind + "\n" + text);
                }
            }
        }
        assertThat(taken).isGreaterThan(1000);
    }

    private static ProfileFile theirs(String text, SharedFileKind kind) {
        try {
            return ProfileFile.builder()
                    .content(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .type(ProfileFile.Type.valueOf(kind.name()))
                    .build();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static void assertSame(SharedFileContent ours, ProfileFile theirs, String text) {
        for (String name : List.of("default", "a", "a b", "")) {
            assertThat(ours.hasProfile(name))
                    .as(text)
                    .isEqualTo(theirs.profile(name).isPresent());
            for (String key : KEYS) {
                assertThat(ours.ofProfile(name, key))
                        .as(text)
                        .isEqualTo(value(theirs.profile(name).orElse(null), key));
                assertThat(ours.ofServices(name, key))
                        .as(text)
                        .isEqualTo(value(theirs.getSection("services", name).orElse(null), key));
            }
        }
    }

    /** Of a value over several lines, no setting has more than the first. */
    private static String value(Profile profile, String key) {
        String value = profile == null ? null : profile.property(key).orElse(null);
        String first = value == null ? null : value.lines().findFirst().orElse("");
        return first == null || first.isEmpty() ? null : first;
    }

    private static SharedFileContent config(String text) {
        return SharedFileParser.parse(text, "FILE", SharedFileKind.CONFIGURATION);
    }

    private static SharedFileContent credentials(String text) {
        return SharedFileParser.parse(text, "FILE", SharedFileKind.CREDENTIALS);
    }
}
