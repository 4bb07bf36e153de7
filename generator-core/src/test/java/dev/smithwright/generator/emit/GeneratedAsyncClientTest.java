package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import example.zoo.Zoo;
import example.zoo.ZooAsyncClient;
import example.zoo.model.AllTypes;
import example.zoo.model.AnimalPage;
import example.zoo.model.ListAnimalsInput;
import example.zoo.model.ListAnimalsOutput;
import example.zoo.model.NoSuchAnimal;
import example.zoo.model.OtherAnimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the asynchronous client does: the golden copy at work. */
class GeneratedAsyncClientTest {

    /** Answers calls with what a function makes of their inputs, or fails with what it throws. */
    private record Stub(Function<Object, Object> answers) implements AsyncOperationCaller {

        @Override
        @SuppressWarnings("unchecked") // each test answers with the operation's own output
        public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
            try {
                O output = (O) answers.apply(input);
                return CompletableFuture.completedFuture(
                        new Response<>(output, new ResponseMetadata("id", 200, Map.of(), 1)));
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }

    private static ZooAsyncClient client(Function<Object, Object> answers) {
        return ZooAsyncClient.over(new Stub(answers));
    }

    @Test
    void aCallGivesTheOutputLater() {
        ZooAsyncClient client =
                client(input -> ((AllTypes) input).toBuilder().integer(1).build());

        assertThat(client.describeAll(AllTypes.builder().string("a").build())
                        .join()
                        .integer())
                .isEqualTo(1);
        assertThat(client.describeAll(in -> in.string("b")).join().string()).isEqualTo("b");
    }

    @Test
    void anErrorIsTheFailureOfTheFuture() {
        NoSuchAnimal error = NoSuchAnimal.builder().name("Leo").message("gone").build();
        ZooAsyncClient client = client(input -> {
            throw error;
        });
        AllTypes input = AllTypes.builder().build();

        assertThat(client.describeAll(input)
                        .handle((output, failure) -> failure)
                        .join())
                .isSameAs(error);
        assertThat(client.attempt(Zoo.DESCRIBE_ALL, input).join())
                .extracting("error")
                .isSameAs(error);
    }

    @Test
    void nothingComesOfAnOperationWithoutOutput() {
        List<Object> inputs = new ArrayList<>();

        CompletableFuture<Void> pinged = client(input -> {
                    inputs.add(input);
                    return input;
                })
                .ping();

        assertThat(pinged.join()).isNull();
        assertThat(inputs).hasSize(1);
    }

    @Test
    void itemsArePublished() {
        ZooAsyncClient client = client(input -> {
            ListAnimalsInput asked = (ListAnimalsInput) input;
            return asked.nextToken() == null ? page("2", "a" + asked.maxResults(), "b") : page(null, "c");
        });

        assertThat(client.listAnimalsPaginator(in -> in.maxResults(5L))
                        .pageSize(7)
                        .items()
                        .toList()
                        .join())
                .extracting(OtherAnimal::name)
                .containsExactly("a7", "b", "c");
    }

    @Test
    void closingTheClientClosesWhatIsBehind() {
        List<String> closed = new ArrayList<>();
        AsyncOperationCaller caller = new AsyncOperationCaller() {
            @Override
            public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
                throw new AssertionError();
            }

            @Override
            public void close() {
                closed.add("closed");
            }
        };

        ZooAsyncClient.over(caller).close();

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
