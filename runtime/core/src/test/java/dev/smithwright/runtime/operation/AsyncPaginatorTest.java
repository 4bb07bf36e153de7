package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.operation.LettersPaginator.Input;
import dev.smithwright.runtime.operation.LettersPaginator.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncPaginatorTest {

    private static final Input INPUT = new Input(null, null);

    /** A service that answers when a test lets it, or at once. */
    private static final class Service implements AsyncOperationCaller {

        private final Map<String, Page> pages;
        private final boolean atOnce;
        private final List<Input> inputs = Collections.synchronizedList(new ArrayList<>());
        private final List<CompletableFuture<?>> calls = Collections.synchronizedList(new ArrayList<>());
        private Runnable answer = () -> {};

        Service(Map<String, Page> pages, boolean atOnce) {
            this.pages = pages;
            this.atOnce = atOnce;
        }

        @Override
        public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
            CompletableFuture<Response<O>> call = new CompletableFuture<>();
            inputs.add((Input) input);
            calls.add(call);
            answer = () -> call.complete(LettersPaginator.answer(pages, input));
            if (atOnce) {
                answer.run();
            }
            return call;
        }

        CompletableFuture<?> lastCall() {
            return calls.get(calls.size() - 1);
        }
    }

    private final Service service = new Service(LettersPaginator.LETTERS, true);
    private final Service slow = new Service(LettersPaginator.LETTERS, false);

    @Test
    void givesAllItemsAcrossEmptyPages() {
        assertThat(letters(service).items().toList().join()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(service.inputs).extracting(Input::token).containsExactly(null, "t1", "t2", "t:3");
    }

    @Test
    void givesAllPages() {
        assertThat(letters(service).pages().toList().join())
                .extracting(Page::letters)
                .containsExactly(List.of("a", "b", "c"), List.of(), List.of("d", "e"), List.of("f"));
    }

    @Test
    void handsElementsOneAfterAnother() {
        List<String> seen = new ArrayList<>();

        letters(service).items().forEach(seen::add).join();

        assertThat(seen).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void settingsAreThoseOfPaginators() {
        assertThat(letters(service).pageSize(7).maxItems(2).items().toList().join())
                .containsExactly("a", "b");
        assertThat(service.inputs).containsExactly(new Input(null, 7));
        assertThat(letters(service).maxItems(0).items().toList().join()).isEmpty();
        assertThat(letters(service)
                        .startingToken("resume:1:t2")
                        .items()
                        .toList()
                        .join())
                .containsExactly("e", "f");
        assertThat(letters(service)
                        .startingToken("resume:1:t2")
                        .pages()
                        .toList()
                        .join())
                .hasSize(2);
        assertThatThrownBy(() -> letters(service).maxItems(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letters(service).pageSize(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsFetchedBeforeItIsDemanded() {
        RecordingSubscriber<String> subscriber = subscribed(letters(slow).items());
        assertThat(slow.inputs).isEmpty();

        subscriber.subscription().request(1);
        subscriber.subscription().request(1);
        assertThat(slow.inputs).hasSize(1);

        slow.answer.run();
        assertThat(subscriber.signals()).containsExactly("a", "b");
        subscriber.subscription().request(1);
        assertThat(subscriber.signals()).containsExactly("a", "b", "c");
        assertThat(slow.inputs).hasSize(1);
        subscriber.subscription().request(1);
        assertThat(slow.inputs).hasSize(2);
    }

    @Test
    void theEndNeedsNoDemand() {
        RecordingSubscriber<String> subscriber =
                subscribed(letters(service).maxItems(2).items());

        subscriber.subscription().request(2);

        assertThat(subscriber.signals()).containsExactly("a", "b", "complete");
    }

    @Test
    void eachSubscriptionStartsAnew() {
        ResumablePublisher<String> items = letters(service).items();

        assertThat(items.toList().join()).isEqualTo(items.toList().join());
    }

    @Test
    void aRepeatedTokenIsAnErrorAndNoLoop() {
        Service loop = new Service(Map.of("", new Page(List.of("a"), "t"), "t", new Page(List.of("b"), "t")), true);
        RecordingSubscriber<String> subscriber = subscribed(letters(loop).items());

        subscriber.subscription().request(Long.MAX_VALUE);

        assertThat(subscriber.signals()).containsExactly("a", "b", "RepeatedTokenException");
        assertThat(loop.inputs).hasSize(2);
    }

    @Test
    void tokensThatGoRoundAreAnErrorAndNoLoop() {
        Service circle = new Service(
                Map.of(
                        "",
                        new Page(List.of("a"), "t"),
                        "t",
                        new Page(List.of("b"), "u"),
                        "u",
                        new Page(List.of(), "t")),
                true);

        CompletableFuture<List<String>> all = letters(circle).items().toList();

        assertThat(all.handle((items, failure) -> failure).join()).isInstanceOf(RepeatedTokenException.class);
        assertThat(circle.inputs).hasSizeBetween(3, 10);
    }

    @Test
    void aFailedCallEndsTheSubscription() {
        RecordingSubscriber<String> subscriber = subscribed(letters(slow).items());
        subscriber.subscription().request(1);

        slow.lastCall().completeExceptionally(new IllegalStateException());
        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("IllegalStateException");
        assertThat(slow.inputs).hasSize(1);
    }

    @Test
    void anAnswerWithoutPageEndsTheSubscription() {
        RecordingSubscriber<String> subscriber =
                subscribed(letters(new Service(Map.of(), true)).items());

        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("NullPointerException");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void resumeTokensContinueExactlyWhereverOneStops(int taken) {
        List<String> all = new ArrayList<>();
        String token = null;
        do {
            AsyncPaginator<Input, Page, String> next = letters(service);
            RecordingSubscriber<String> subscriber =
                    subscribed((token == null ? next : next.startingToken(token)).items());
            subscriber.subscription().request(taken);
            subscriber.subscription().cancel();
            subscriber.signals().stream().filter(signal -> signal.length() == 1).forEach(all::add);
            token = subscriber.subscription().resumeToken();
        } while (token != null);

        assertThat(all).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void resumeTokensAreKnownWithinASignal() {
        List<String> tokens = new ArrayList<>();
        RecordingSubscriber<Page> subscriber = new RecordingSubscriber<>() {
            @Override
            void element(Page page) {
                tokens.add(subscription().resumeToken());
            }
        };
        letters(service).pages().subscribe(subscriber);

        subscriber.subscription().request(2);

        assertThat(tokens).containsExactly("resume:0:t1", "resume:0:t2");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aDemandThatIsNotPositiveIsAnError(long demand) {
        RecordingSubscriber<String> subscriber = subscribed(letters(service).items());

        subscriber.subscription().request(demand);
        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("IllegalArgumentException");
        assertThat(service.inputs).isEmpty();
    }

    @Test
    void demandsAddUpToOneWithoutEnd() {
        RecordingSubscriber<String> subscriber = subscribed(letters(slow).items());

        subscriber.subscription().request(Long.MAX_VALUE);
        subscriber.subscription().request(Long.MAX_VALUE);
        for (int i = 0; i < 4; i++) {
            slow.answer.run();
        }

        assertThat(subscriber.signals()).containsExactly("a", "b", "c", "d", "e", "f", "complete");
    }

    @Test
    void thereIsNoSubscriptionOfNobody() {
        assertThatThrownBy(() -> letters(service).items().subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aTokenThatIsNoneIsToldToTheSubscriber() {
        RecordingSubscriber<String> subscriber =
                subscribed(letters(service).startingToken("resume:x:t").items());
        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("IllegalArgumentException");
    }

    @Test
    void cancellingEndsTheCallUnderWayAndAllSignals() {
        RecordingSubscriber<String> subscriber = subscribed(letters(slow).items());
        subscriber.subscription().request(1);

        subscriber.subscription().cancel();
        subscriber.subscription().cancel();
        subscriber.subscription().request(1);
        subscriber.subscription().request(-1);

        assertThat(slow.lastCall()).isCancelled();
        assertThat(slow.inputs).hasSize(1);
        assertThat(subscriber.signals()).isEmpty();
    }

    @Test
    void cancellingWithinASignalIsTheLastOfThem() {
        RecordingSubscriber<String> subscriber = new RecordingSubscriber<>() {
            @Override
            void element(String element) {
                super.element(element);
                subscription().cancel();
            }
        };
        letters(service).items().subscribe(subscriber);

        subscriber.subscription().request(Long.MAX_VALUE);

        assertThat(subscriber.signals()).containsExactly("a");
    }

    @Test
    void cancellingTheFutureOfAllEndsTheCallUnderWay() {
        CompletableFuture<List<String>> all = letters(slow).items().toList();

        all.cancel(true);

        assertThat(slow.lastCall()).isCancelled();
    }

    @Test
    void aSubscriberThatThrowsIsToldSoAndGetsNoMore() {
        IllegalStateException thrown = new IllegalStateException();

        CompletableFuture<Void> end = letters(service).items().forEach(item -> {
            throw thrown;
        });

        assertThat(end.handle((nothing, failure) -> failure).join()).isSameAs(thrown);
        assertThat(service.inputs).hasSize(1);
    }

    @Test
    void aSubscriberThatThrowsAtTheEndHearsOfNothingMore() {
        IllegalStateException thrown = new IllegalStateException();
        RecordingSubscriber<String> subscriber = new RecordingSubscriber<>() {
            @Override
            public void onComplete() {
                super.onComplete();
                throw thrown;
            }
        };
        letters(service).items().subscribe(subscriber);

        assertThatThrownBy(() -> subscriber.subscription().request(Long.MAX_VALUE))
                .isSameAs(thrown);
        assertThat(subscriber.signals()).endsWith("f", "complete");
    }

    @Test
    void askingForOneMoreWithinASignalMakesNoDeepStack() {
        Service many = new Service(chain(100_000), true);
        RecordingSubscriber<String> subscriber = new RecordingSubscriber<>() {
            @Override
            void element(String element) {
                subscription().request(1);
            }
        };
        letters(many).items().subscribe(subscriber);

        subscriber.subscription().request(1);

        assertThat(subscriber.all()).containsExactly("complete");
        assertThat(many.inputs).hasSize(100_000);
    }

    @Test
    void signalsComeOneAfterAnotherWhoeverAsks() throws Exception {
        Map<String, Page> pages = chain(500);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            AsyncOperationCaller elsewhere = AsyncOperationCaller.of(
                    new OperationCaller() {
                        @Override
                        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
                            return LettersPaginator.answer(pages, input);
                        }
                    },
                    threads);
            RecordingSubscriber<String> subscriber =
                    subscribed(letters(elsewhere).items());
            for (int i = 0; i < 500; i++) {
                threads.execute(() -> subscriber.subscription().request(1));
            }

            List<String> signals = subscriber.all();

            assertThat(signals).hasSize(501).endsWith("complete").doesNotContain("overlap");
            assertThat(signals.get(499)).isEqualTo("499");
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns pages of one item each. */
    private static Map<String, Page> chain(int length) {
        Map<String, Page> pages = new HashMap<>();
        for (int i = 0; i < length; i++) {
            pages.put(i == 0 ? "" : "" + i, new Page(List.of("" + i), i == length - 1 ? null : "" + (i + 1)));
        }
        return pages;
    }

    private static AsyncPaginator<Input, Page, String> letters(AsyncOperationCaller caller) {
        return new AsyncPaginator<>(
                caller, LettersPaginator.OPERATION, new LettersPaginator(null, INPUT, PaginatorSettings.ALL));
    }

    private static <T> RecordingSubscriber<T> subscribed(ResumablePublisher<T> publisher) {
        RecordingSubscriber<T> subscriber = new RecordingSubscriber<>();
        publisher.subscribe(subscriber);
        return subscriber;
    }
}
