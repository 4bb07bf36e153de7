package dev.smithwright.emulator.cognitoidentity.pools;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.InvalidParameterException;
import dev.smithwright.cognitoidentity.model.LimitExceededException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolLimitsTest {

    @Test
    void anAccountHasAtMost1000Pools() {
        assertThatCode(() -> PoolQuotas.checkRoomForOneMore(999)).doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(() -> PoolQuotas.checkRoomForOneMore(1_000));
    }

    @Test
    void aPoolHasAtMost50UserPools() {
        CognitoIdentityProvider provider = CognitoIdentityProvider.builder()
                .providerName("cognito-idp.us-east-1.amazonaws.com/us-east-1_A")
                .build();

        assertThatCode(() -> UserPoolProviders.check(Collections.nCopies(50, provider)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> UserPoolProviders.check(Collections.nCopies(51, provider)));
    }

    @Test
    void aPoolHasAtMost50Tags() {
        assertThatCode(() -> PoolTags.check(tags(50))).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidParameterException.class).isThrownBy(() -> PoolTags.check(tags(51)));
    }

    @Test
    void aTagMayHoldLettersOfAnyScript() {
        assertThatCode(() -> PoolTags.check(Map.of("größe", "大 _.:/=+-@"))).doesNotThrowAnyException();
        for (String value : List.of("a;b", "a\nb", "a#b")) {
            assertThatExceptionOfType(InvalidParameterException.class)
                    .isThrownBy(() -> PoolTags.check(Map.of("key", value)));
        }
    }

    private static Map<String, String> tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "tag" + number)
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
