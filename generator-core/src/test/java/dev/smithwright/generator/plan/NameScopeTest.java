package dev.smithwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameScopeTest {

    private static final List<String> SYLLABLES = List.of(
            "id", "Id", "ID", "arn", "ARNs", "S3", "_", "1", "class", "notify", "Notify", "wait", "VALUE", "-", "");

    @Test
    void whatOnlyOneClaimsStaysUnchanged() {
        NameScope scope = members();

        assertThat(scope.claimAll(List.of("class", "classValue", "arn"), Function.identity()))
                .containsExactly(
                        Map.entry("class", "classValue2"),
                        Map.entry("classValue", "classValue"),
                        Map.entry("arn", "arn"));
    }

    @Test
    void theFirstWishThatIsFreeIsGranted() {
        NameScope scope = NameScope.ofTypes().with("GetIdError");

        assertThat(scope.claim("GetIdError", "GetIdOperationError")).isEqualTo("GetIdOperationError");
        assertThat(scope.claim("GETIDERROR", "getidoperationerror")).isEqualTo("getidoperationerror2");
    }

    @Test
    void membersDifferByCaseAndTypesDoNot() {
        assertThat(members()
                        .claimAll(List.of("VPC", "vpc"), Function.identity())
                        .values())
                .containsExactly("VPC", "vpc");
        assertThat(NameScope.ofTypes()
                        .claimAll(List.of("VPC", "Vpc"), Function.identity())
                        .values())
                .containsExactly("VPC", "Vpc2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "true", "null", "_", "notify", "getClass", "toBuilder", "1st"})
    void whatIsNoNameIsMended(String wish) {
        String name = members().claim(wish);

        assertThat(SourceVersion.isName(name, SourceVersion.RELEASE_17)).isTrue();
        assertThat(name).isNotEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Builder", "Known", "Unknown"})
    void noTypeHasTheNameOfOneNestedInIt(String wish) {
        assertThat(NameScope.ofTypes().claim(wish)).isEqualTo(wish + "Type");
    }

    @RepeatedTest(200)
    void namesAreLegalAndDistinct(RepetitionInfo repetition) {
        Set<String> wishes = wishes(new Random(repetition.getCurrentRepetition()));

        for (NameScope scope : List.of(members(), NameScope.ofTypes())) {
            Map<String, String> names = scope.claimAll(wishes, NameScopeTest::wish);

            assertThat(names.keySet()).containsExactlyElementsOf(wishes);
            assertThat(names.values())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
        }
    }

    @RepeatedTest(200)
    void anUnrelatedNameRenamesNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> wishes = new ArrayList<>(wishes(random));
        Map<String, String> before = members().claimAll(wishes, NameScopeTest::wish);

        wishes.add(random.nextInt(wishes.size() + 1), "somethingElseAltogether");
        Map<String, String> after = members().claimAll(wishes, NameScopeTest::wish);

        assertThat(after).containsAllEntriesOf(before);
    }

    @RepeatedTest(50)
    void whatIsUndisputedStaysWhateverIsAdded(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<String> wishes = wishes(random);
        Set<String> more = new TreeSet<>(wishes(random));
        more.addAll(wishes);
        Map<String, String> before = members().claimAll(wishes, Function.identity());

        Map<String, String> after = members().claimAll(more, Function.identity());

        before.forEach((wish, name) -> {
            if (wish.equals(name)) {
                assertThat(after).containsEntry(wish, name);
            }
        });
    }

    private static NameScope members() {
        return NameScope.ofMembers(ReservedWords.of("record-members"), "Value");
    }

    private static String wish(String name) {
        return Members.javaName(name);
    }

    private static Set<String> wishes(Random random) {
        Set<String> wishes = new LinkedHashSet<>();
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            StringBuilder name = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int j = random.nextInt(4) + 1; j > 0; j--) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            wishes.add(name.toString());
        }
        return wishes;
    }
}
