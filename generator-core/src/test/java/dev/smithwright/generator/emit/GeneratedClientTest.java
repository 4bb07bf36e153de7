package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.emulator.OperationNotImplementedException;
import dev.smithwright.runtime.emulator.RequestContext;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Outcome;
import dev.smithwright.runtime.operation.PaginatedOperation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import dev.smithwright.runtime.operation.Success;
import dev.smithwright.runtime.schema.HostPrefixTrait;
import dev.smithwright.runtime.schema.RequestCompressionTrait;
import dev.smithwright.runtime.shape.Unit;
import example.zoo.Zoo;
import example.zoo.ZooClient;
import example.zoo.emulator.ZooHandler;
import example.zoo.emulator.ZooRouter;
import example.zoo.model.AllTypes;
import example.zoo.model.AnimalPage;
import example.zoo.model.DescribeAllError;
import example.zoo.model.ListAnimalsInput;
import example.zoo.model.ListAnimalsOutput;
import example.zoo.model.ListKeepersOutput;
import example.zoo.model.ListPagesInput;
import example.zoo.model.ListPagesOutput;
import example.zoo.model.ListTokensInput;
import example.zoo.model.ListTokensOutput;
import example.zoo.model.NoSuchAnimal;
import example.zoo.model.OtherAnimal;
import example.zoo.model.OwnAnimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operations, client, paginators and the emulator's skeleton do: the golden copy at work. */
class GeneratedClientTest {

    private static final RequestContext CONTEXT = new RequestContext("id", Map.of());

    /** Calls an emulator's handler without a wire between. */
    private record Direct(ZooRouter router) implements OperationCaller {

        Direct(ZooHandler handler) {
            this(new ZooRouter(handler));
        }

        @Override
        @SuppressWarnings("unchecked") // the router answers with the operation's own output
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            O output = (O) router.route(operation, input, CONTEXT);
            return new Response<>(output, new ResponseMetadata("id", 200, Map.of(), 1));
        }
    }

    @Test
    void aCallGoesThroughTheSeam() {
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public AllTypes describeAll(AllTypes input, RequestContext context) {
                return input.toBuilder().integer(1).build();
            }
        }));

        assertThat(client.describeAll(AllTypes.builder().string("a").build()).integer())
                .isEqualTo(1);
        assertThat(client.describeAll(in -> in.string("b")).string()).isEqualTo("b");
    }

    @Test
    void anErrorIsAnOutcome() {
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public AllTypes describeAll(AllTypes input, RequestContext context) {
                throw NoSuchAnimal.builder().name("Leo").message("gone").build();
            }
        }));
        AllTypes input = AllTypes.builder().build();

        Outcome<AllTypes, DescribeAllError> outcome = client.attempt(Zoo.DESCRIBE_ALL, input);

        assertThat(outcome).isNotInstanceOf(Success.class).extracting("error").isInstanceOf(NoSuchAnimal.class);
        assertThatExceptionOfType(NoSuchAnimal.class)
                .isThrownBy(() -> client.describeAll(input))
                .withMessage("gone");
    }

    @Test
    void anOperationMayHaveNeitherInputNorOutput() {
        List<String> called = new ArrayList<>();
        ZooHandler handler = new ZooHandler() {
            @Override
            public void ping(RequestContext context) {
                called.add(context.requestId());
            }
        };

        ZooClient.over(new Direct(handler)).ping();

        assertThat(called).containsExactly("id");
        assertThat(new ZooRouter(handler).route(Zoo.PING, Unit.UNIT, CONTEXT)).isSameAs(Unit.UNIT);
    }

    @Test
    void anEmptyHandlerTellsWhatIsMissing() {
        ZooRouter router = new ZooRouter(new ZooHandler() {});

        assertThatThrownBy(() -> router.route(Zoo.PING, Unit.UNIT, CONTEXT))
                .isInstanceOf(OperationNotImplementedException.class)
                .hasMessageContaining("Ping");
    }

    @Test
    void operationsKnowWhatTheirModelsSayOfRequests() {
        assertThat(Zoo.LIST_KEEPERS.traits()).containsExactly(new HostPrefixTrait("keepers."));
        assertThat(Zoo.PUT.traits()).containsExactly(new RequestCompressionTrait(List.of("gzip")));
        assertThat(Zoo.PING.traits()).isEmpty();
    }

    @Test
    void operationsAreSortedAndKnowTheirPlace() {
        ZooRouter router = new ZooRouter(new ZooHandler() {});

        assertThat(router.operations())
                .hasSize(12)
                .isEqualTo(Zoo.operations())
                .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
        for (Operation<?, ?, ?> operation : Zoo.operations()) {
            assertThat(Zoo.operations().get(operation.index())).isSameAs(operation);
            assertThat(operation.isPaginated()).isEqualTo(operation instanceof PaginatedOperation);
            assertThat(operation.inputSchema()).isNotNull();
            assertThat(operation.outputSchema()).isNotNull();
        }
    }

    @Test
    @SuppressWarnings("deprecation") // the model has a deprecated operation, to see what becomes of it
    void authFollowsTheModel() {
        assertThat(Zoo.DESCRIBE_ALL.auth()).isEqualTo(OperationAuth.SIGNED);
        assertThat(Zoo.OLD_PING.auth()).isEqualTo(OperationAuth.OPTIONAL);
        assertThat(Zoo.PING.auth()).isEqualTo(OperationAuth.NONE);
    }

    @Test
    void theServiceIsDescribed() {
        assertThat(Zoo.SERVICE.title()).isEqualTo("Zoo of Shapes");
        assertThat(Zoo.SERVICE.signingName()).isEqualTo("zoo");
        assertThat(Zoo.SERVICE.protocols()).containsExactly("awsJson1_0");
    }

    @Test
    void pagesAndItemsMayBeNested() {
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public ListAnimalsOutput listAnimals(ListAnimalsInput input, RequestContext context) {
                if (input.nextToken() == null) {
                    return page("2", "a" + input.maxResults(), "b");
                }
                return input.nextToken().equals("2")
                        ? page("3", "c")
                        : ListAnimalsOutput.builder().build();
            }
        }));

        assertThat(client.listAnimalsPaginator(in -> in.maxResults(5L))
                        .pageSize(7)
                        .items())
                .extracting(OtherAnimal::name)
                .containsExactly("a7", "b", "c");
    }

    @Test
    void itemsMayBeEntriesOfAMap() {
        OwnAnimal leo = OwnAnimal.builder().name("Leo").build();
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public ListKeepersOutput listKeepers(example.zoo.model.ListKeepersInput input, RequestContext context) {
                return ListKeepersOutput.builder().keepers(Map.of("Ann", leo)).build();
            }
        }));

        assertThat(client.listKeepersPaginator(in -> in).items()).containsExactly(Map.entry("Ann", leo));
        assertThatThrownBy(() -> client.listKeepersPaginator(in -> in).pageSize(70_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageSize is more than 32767, the most that fits: 70000");
    }

    @Test
    void aPageIsAnItemWhereTheModelNamesNone() {
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public ListPagesOutput listPages(ListPagesInput input, RequestContext context) {
                return ListPagesOutput.builder()
                        .marker(input.marker() == null ? "next" : null)
                        .build();
            }
        }));

        assertThat(client.listPagesPaginator(in -> in).items()).hasSize(2);
        assertThatThrownBy(() -> client.listPagesPaginator(in -> in).pageSize(1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ListPages");
    }

    @Test
    void aTokenThatIsAMapIsATextThatCanBeKept() {
        ZooClient client = ZooClient.over(new Direct(new ZooHandler() {
            @Override
            public ListTokensOutput listTokens(ListTokensInput input, RequestContext context) {
                Map<String, String> start = input.start();
                if (start == null) {
                    return ListTokensOutput.builder()
                            .next(Map.of("a \"b\"", "\u20ac"))
                            .build();
                }
                return ListTokensOutput.builder()
                        .next(start.size() == 1 ? Map.of("k", "v", "l", "") : Map.of())
                        .build();
            }
        }));
        var pages = client.listTokensPaginator(in -> in);

        assertThat(pages.pages().stream().map(ListTokensOutput::next))
                .containsExactly(Map.of("a \"b\"", "\u20ac"), Map.of("k", "v", "l", ""), Map.of());
        var first = pages.pages().iterator();
        first.next();
        assertThat(first.resumeToken()).isEqualTo("resume:0:{\"next\":{\"a \\\"b\\\"\":\"\u20ac\"}}");
        assertThat(pages.startingToken(first.resumeToken()).pages()).hasSize(2);
        assertThat(pages.startingToken("{\"next\":{\"k\":\"v\",\"l\":\"\"}}").pages())
                .hasSize(1);
        for (String none : List.of("", "{}", "{\"next\":5}", "{\"next\":{}} x", "k")) {
            var iterator = pages.startingToken("resume:0:" + none + " ").pages().iterator();
            assertThatThrownBy(iterator::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("not a token of ZooService.ListTokens: ");
        }
    }

    @Test
    void closingTheClientClosesWhatIsBehind() {
        List<String> closed = new ArrayList<>();
        OperationCaller caller = new OperationCaller() {
            @Override
            public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
                throw new AssertionError();
            }

            @Override
            public void close() {
                closed.add("closed");
            }
        };

        ZooClient.over(caller).close();

        assertThat(closed).containsExactly("closed");
    }

    private static ListAnimalsOutput page(String next, String... names) {
        List<OtherAnimal> animals = new ArrayList<>();
        for (String name : names) {
            animals.add(OtherAnimal.builder().name(name).build());
        }
        return ListAnimalsOutput.builder()
                .result(AnimalPage.builder().animals(animals).nextToken(next).build())
                .build();
    }
}
