package dev.smithwright.runtime.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapePathTest {

    @Test
    void printsLikeAJsonPath() {
        ShapePath path = ShapePath.ROOT
                .member("IdentityPools")
                .with(new ShapePath.Element(3))
                .member("Logins")
                .with(new ShapePath.Entry("graph.facebook.com", false));

        assertThat(path).hasToString("$.IdentityPools[3].Logins['graph.facebook.com']");
        assertThat(ShapePath.ROOT).hasToString("$");
    }

    @Test
    void namesAndKeysFromOutsideCannotForgeAPath() {
        assertThat(ShapePath.ROOT.member("a.b\n")).hasToString("$['a.b\\u000a']");
        assertThat(ShapePath.ROOT
                        .with(new ShapePath.Entry("k".repeat(500), false))
                        .toString())
                .hasSizeLessThan(150);
        assertThat(ShapePath.ROOT.with(new ShapePath.Entry("hunter2", true))).hasToString("$['***']");
    }

    @Test
    void knowsWhatIsInside() {
        ShapePath list = ShapePath.ROOT.member("List");
        assertThat(list.with(new ShapePath.Element(1)).startsWith(list)).isTrue();
        assertThat(list.startsWith(list)).isTrue();
        assertThat(list.startsWith(ShapePath.ROOT)).isTrue();
        assertThat(list.startsWith(list.with(new ShapePath.Element(1)))).isFalse();
        assertThat(ShapePath.ROOT.member("Listing").startsWith(list)).isFalse();
    }
}
