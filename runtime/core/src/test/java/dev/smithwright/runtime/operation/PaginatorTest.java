package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.operation.LettersPaginator.Input;
import dev.smithwright.runtime.operation.LettersPaginator.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginatorTest {

    /** A service that keeps account of what it is asked. */
    private static final class Service implements OperationCaller {

        private final Map<String, Page> pages;
        private final List<Input> inputs = new ArrayList<>();
        private boolean isDown;

        Service(Map<String, Page> pages) {
            this.pages = pages;
        }

        @Override
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            if (isDown) {
                throw new IllegalStateException();
            }
            inputs.add((Input) input);
            return LettersPaginator.answer(pages, input);
        }
    }

    private final Service service = new Service(LettersPaginator.LETTERS);
    private final Paginator<Input, Page, String> letters =
            new LettersPaginator(service, new Input(null, null), PaginatorSettings.ALL);

    @Test
    void nothingIsFetchedBeforeOneIterates() {
        assertThat(letters.items().iterator()).isNotNull();
        assertThat(letters.pages().iterator().hasNext()).isTrue();
        assertThat(service.inputs).isEmpty();
    }

    @Test
    void givesAllItemsAcrossEmptyPages() {
        assertThat(letters.items()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(service.inputs).extracting(Input::token).containsExactly(null, "t1", "t2", "t:3");
    }

    @Test
    void eachIteratorStartsAnew() {
        ResumableIterable<String> items = letters.items();
        assertThat(items.iterator().next()).isEqualTo("a");
        assertThat(items.iterator().next()).isEqualTo("a");
    }

    @Test
    void givesAllPages() {
        assertThat(letters.pages().stream().map(Page::letters))
                .containsExactly(List.of("a", "b", "c"), List.of(), List.of("d", "e"), List.of("f"));
        ResumableIterator<Page> pages = letters.pages().iterator();
        assertThat(pages.resumeToken()).isNull();
        pages.next();
        assertThat(letters.startingToken(pages.resumeToken()).pages().iterator().next())
                .isEqualTo(LettersPaginator.LETTERS.get("t1"));
        pages.next();
        pages.next();
        pages.next();
        assertThat(pages.resumeToken()).isNull();
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEmptyAnswerHasNoItems() {
        Paginator<Input, Page, String> none = new LettersPaginator(
                new Service(Map.of("", new Page(List.of(), null))), new Input(null, null), PaginatorSettings.ALL);

        assertThat(none.items()).isEmpty();
        assertThat(none.pages()).hasSize(1);
        assertThatThrownBy(() -> none.items().iterator().next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void maxItemsCutsInsideAPageAndFetchesNoMore() {
        assertThat(letters.maxItems(2).items()).containsExactly("a", "b");
        assertThat(letters.maxItems(3).items()).containsExactly("a", "b", "c");
        assertThat(service.inputs).hasSize(2);
        assertThat(letters.maxItems(0).items()).isEmpty();
        assertThat(service.inputs).hasSize(2);
        assertThatThrownBy(() -> letters.maxItems(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pageSizeGoesIntoEveryInput() {
        assertThat(letters.pageSize(7).items()).hasSize(6);
        assertThat(service.inputs).extracting(Input::pageSize).containsOnly(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aPageHasAtLeastOneItem(int pageSize) {
        assertThatThrownBy(() -> letters.pageSize(pageSize))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageSize is not positive: " + pageSize);
    }

    @Test
    void aPageSizeIsNotCutToFitIntoTheInput() {
        assertThat(Paginator.shortOf(32_767)).isEqualTo(Short.MAX_VALUE);
        assertThat(Paginator.byteOf(127)).isEqualTo(Byte.MAX_VALUE);
        assertThatThrownBy(() -> Paginator.shortOf(32_768))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageSize is more than 32767, the most that fits: 32768");
        assertThatThrownBy(() -> Paginator.byteOf(128)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void streamsFetchNoFurtherThanTheyAreAsked() {
        assertThat(letters.items().stream().limit(3)).containsExactly("a", "b", "c");
        assertThat(service.inputs).hasSize(1);
        assertThat(letters.items().stream().filter("d"::equals).findFirst()).contains("d");
        assertThat(service.inputs).hasSize(1 + 3);
        assertThat(letters.pages().stream().skip(1).findFirst()).contains(LettersPaginator.LETTERS.get("t1"));
        assertThat(service.inputs).hasSize(1 + 3 + 2);
    }

    @Test
    void streamsKeepTheOrderAlsoInParallel() {
        assertThat(letters.items().stream().spliterator().hasCharacteristics(Spliterator.ORDERED))
                .isTrue();
        assertThat(letters.items().stream().parallel().limit(4)).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void resumeTokensContinueExactlyWhereverOneStops(int taken) {
        List<String> all = new ArrayList<>();
        String token = null;
        int rounds = 0;
        do {
            Paginator<Input, Page, String> next = letters.maxItems(taken);
            ResumableIterator<String> items =
                    (token == null ? next : next.startingToken(token)).items().iterator();
            items.forEachRemaining(all::add);
            token = items.resumeToken();
            rounds++;
        } while (token != null);

        assertThat(all).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(rounds).isBetween((6 + taken - 1) / taken, 6 / taken + 1);
    }

    @Test
    void resumeTokensAreTheSameBeforeAndAfterLookingAhead() {
        ResumableIterator<String> items =
                letters.startingToken("resume:1:t2").items().iterator();

        assertThat(items.resumeToken()).isEqualTo("resume:1:t2");
        assertThat(items.hasNext()).isTrue();
        assertThat(items.resumeToken()).isEqualTo("resume:1:t2");
        assertThat(items.next()).isEqualTo("e");
        assertThat(items.resumeToken()).isEqualTo("resume:0:t:3");
        assertThat(items.next()).isEqualTo("f");
        assertThat(items.resumeToken()).isNull();
        assertThat(letters.startingToken("resume:2:").items().iterator().resumeToken())
                .isEqualTo("resume:2:");
        assertThat(letters.items().iterator().resumeToken()).isNull();
    }

    @Test
    void startsFromTheServicesOwnTokens() {
        assertThat(letters.startingToken("t2").items()).containsExactly("d", "e", "f");
        assertThat(letters.startingToken("resume:1:t2").pages()).hasSize(2);
        assertThat(letters.startingToken("resume:1:").items()).containsExactly("b", "c", "d", "e", "f");
    }

    @Test
    void whatWasGivenIsSkippedAlsoWhereItIsOnSeveralPagesNow() {
        assertThat(letters.startingToken("resume:4:").items()).containsExactly("e", "f");

        ResumableIterator<String> behindTheEnd =
                letters.startingToken("resume:9:t2").items().iterator();
        assertThat(behindTheEnd.hasNext()).isFalse();
        assertThat(behindTheEnd.resumeToken()).isNull();
    }

    @Test
    void aCallThatFailsLeavesTheIteratorWhereItWas() {
        ResumableIterator<String> items = letters.items().iterator();
        items.next();
        items.next();
        items.next();
        service.isDown = true;

        assertThatThrownBy(items::hasNext).isInstanceOf(IllegalStateException.class);
        assertThat(items.resumeToken()).isEqualTo("resume:0:t1");

        service.isDown = false;
        assertThat(items.next()).isEqualTo("d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume:", "resume:x:t", "resume:-1:t", "resume:1", "resume:99999999999:t"})
    void whatLooksLikeAResumeTokenMustBeOne(String token) {
        ResumableIterable<String> items = letters.startingToken(token).items();
        assertThatThrownBy(items::iterator)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(token);
    }

    @Test
    void aRepeatedTokenIsAnErrorAndNoLoop() {
        Service circle = new Service(Map.of("", new Page(List.of("a"), "t"), "t", new Page(List.of("b"), "t")));
        List<String> given = new ArrayList<>();

        assertThatThrownBy(() -> over(circle).items().forEach(given::add))
                .isInstanceOf(RepeatedTokenException.class)
                .hasMessage("TestService.ListLetters gave a pagination token that it had given before; stopped instead "
                        + "of looping");
        assertThat(given).containsExactly("a", "b");
        assertThat(circle.inputs).hasSize(2);
        assertThatThrownBy(() -> over(circle).pages().forEach(page -> {})).isInstanceOf(RepeatedTokenException.class);
        assertThat(over(circle).maxItems(2).items()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1, 2", "1, 3", "5, 2", "2, 9", "40, 3", "3, 40", "64, 64", "100, 1"})
    void tokensThatGoRoundAreAnErrorHoweverLongTheWay(int way, int round) {
        Map<String, Page> pages = new HashMap<>();
        for (int i = 0; i < way + round; i++) {
            pages.put(i == 0 ? "" : "t" + i, new Page(List.of("a"), "t" + (i + 1)));
        }
        pages.put("t" + (way + round), new Page(List.of("a"), "t" + (way + 1)));
        Service circle = new Service(pages);

        assertThatThrownBy(() -> over(circle).items().forEach(item -> {})).isInstanceOf(RepeatedTokenException.class);
        assertThat(circle.inputs).hasSizeBetween(way + round, 3 * (way + round) + 1);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void neitherATokenThatIsNotThereNorAnEmptyOneLeadsAnywhere(String token) {
        Service one = new Service(Map.of("", new Page(List.of("a"), token)));

        assertThat(over(one).items()).containsExactly("a");
        assertThat(one.inputs).hasSize(1);
    }

    private static Paginator<Input, Page, String> over(Service service) {
        return new LettersPaginator(service, new Input(null, null), PaginatorSettings.ALL);
    }
}
