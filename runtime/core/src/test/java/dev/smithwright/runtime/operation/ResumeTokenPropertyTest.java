package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.operation.LettersPaginator.Input;
import dev.smithwright.runtime.operation.LettersPaginator.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Whoever stops anywhere and goes on with a resume token gets every item once, in order: with other page sizes, over empty
 * pages, with a limit or without, waiting or not, by turns.
 */
class ResumeTokenPropertyTest {

    /** A service whose tokens are places in a list, and which now and then answers with a page that has only a token. */
    private record Shelf(List<String> books, Random random) implements OperationCaller {

        private static final int MOST = 7;

        @Override
        @SuppressWarnings("unchecked") // the only operation here gives pages
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            return new Response<>((O) page((Input) input), new ResponseMetadata(null, 200, Map.of(), 1));
        }

        /** An empty page leads to the same place by another token, so that no token comes twice. */
        private Page page(Input input) {
            String place = input.token() == null ? "0/0" : input.token();
            int from = Integer.parseInt(place.substring(0, place.indexOf('/')));
            int empty = Integer.parseInt(place.substring(place.indexOf('/') + 1));
            if (empty < 3 && random.nextInt(4) == 0) {
                return new Page(List.of(), from + "/" + (empty + 1));
            }
            int to = Math.min(books.size(), from + (input.pageSize() == null ? MOST : input.pageSize()));
            boolean isLast = to == books.size() && random.nextBoolean();
            return new Page(books.subList(from, to), isLast ? end() : to + "/" + (to == from ? empty + 1 : 0));
        }

        private @Nullable String end() {
            return random.nextBoolean() ? null : "";
        }
    }

    @RepeatedTest(500)
    void everyItemComesOnceAndInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> books = IntStream.range(0, random.nextInt(60))
                .mapToObj(Integer::toString)
                .toList();
        Shelf shelf = new Shelf(books, random);

        List<String> read = new ArrayList<>();
        String token = null;
        do {
            token = random.nextBoolean() ? waiting(shelf, token, read) : notWaiting(shelf, token, read);
        } while (token != null);

        assertThat(read).isEqualTo(books);
    }

    /** Takes some items, looks ahead or not, and returns where to go on. */
    private static @Nullable String waiting(Shelf shelf, @Nullable String token, List<String> read) {
        Random random = shelf.random();
        ResumableIterator<String> items =
                settled(shelf, token, random.nextInt(9)).items().iterator();
        boolean looksAhead = random.nextBoolean();
        int wanted = 1 + random.nextInt(12);
        while ((wanted > 0 || looksAhead) && items.hasNext() && wanted > 0) {
            read.add(items.next());
            wanted--;
        }
        return items.resumeToken();
    }

    /** The same with a subscription; nothing is left to happen when it is cancelled. */
    private static @Nullable String notWaiting(Shelf shelf, @Nullable String token, List<String> read) {
        Random random = shelf.random();
        AsyncPaginator<Input, Page, String> paginator = new AsyncPaginator<>(
                AsyncOperationCaller.of(shelf, Runnable::run),
                LettersPaginator.OPERATION,
                settled(shelf, token, random.nextInt(9)));
        RecordingSubscriber<String> subscriber = new RecordingSubscriber<>();
        paginator.items().subscribe(subscriber);
        subscriber.subscription().request(1 + random.nextInt(12));
        subscriber.subscription().cancel();
        List<String> signals = subscriber.signals();
        read.addAll(
                signals.stream().filter(signal -> !signal.equals("complete")).toList());
        return subscriber.subscription().resumeToken();
    }

    private static Paginator<Input, Page, String> settled(Shelf shelf, @Nullable String token, int pageSize) {
        Paginator<Input, Page, String> paginator =
                new LettersPaginator(shelf, new Input(null, null), PaginatorSettings.ALL);
        if (pageSize > 0) {
            paginator = paginator.pageSize(pageSize);
        }
        if (shelf.random().nextInt(3) == 0) {
            paginator = paginator.maxItems(1 + shelf.random().nextInt(20));
        }
        return token == null ? paginator : paginator.startingToken(token);
    }
}
