package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.fixture.TestService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paginator as generated code has them: over letters. */
final class LettersPaginator extends Paginator<LettersPaginator.Input, LettersPaginator.Page, String> {

    static final PaginatedOperation<Input, Page, Object, String> OPERATION =
            new PaginatedOperation<>(TestService.SERVICE, null, 0, "ListLetters", OperationAuth.NONE);

    /** Pages by the token that leads to them; the first has the empty token. */
    static final Map<String, Page> LETTERS = Map.of(
            "", new Page(List.of("a", "b", "c"), "t1"),
            "t1", new Page(List.of(), "t2"),
            "t2", new Page(List.of("d", "e"), "t:3"),
            "t:3", new Page(List.of("f"), ""));

    record Input(@Nullable String token, @Nullable Integer pageSize) {}

    record Page(List<String> letters, @Nullable String next) {}

    LettersPaginator(OperationCaller caller, Input input, PaginatorSettings settings) {
        super(caller, OPERATION, input, settings);
    }

    /** Answers with the page that the input asks for. */
    @SuppressWarnings("unchecked") // the only operation here gives pages
    static <O> Response<O> answer(Map<String, Page> pages, Object input) {
        String token = ((Input) input).token();
        return new Response<>((O) pages.get(token == null ? "" : token), new ResponseMetadata(null, 200, Map.of(), 1));
    }

    @Override
    protected LettersPaginator with(OperationCaller caller, Input input, PaginatorSettings settings) {
        return new LettersPaginator(caller, input, settings);
    }

    @Override
    protected Input withToken(Input input, String token) {
        return new Input(token, input.pageSize());
    }

    @Override
    protected Input withPageSize(Input input, int pageSize) {
        return new Input(input.token(), pageSize);
    }

    @Override
    protected @Nullable String nextToken(Page page) {
        return page.next();
    }

    @Override
    protected List<String> items(Page page) {
        return page.letters();
    }
}
