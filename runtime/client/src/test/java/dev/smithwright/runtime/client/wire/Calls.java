package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.interceptor.CallInterceptor;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.notes.NoteBookAsyncClient;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Calls over a scripted transport by a client that waits, and by one that does not. */
enum Calls {
    WAITING {
        @Override
        <I, O> Response<O> call(
                ScriptedTransport transport,
                List<CallInterceptor> interceptors,
                UnaryOperator<RequestOverrides.Builder> overrides,
                Operation<I, O, ?> operation,
                I input) {
            return client(transport, interceptors).with(overrides).call(operation, input);
        }

        @Override
        <I> HttpRequest prepare(ScriptedTransport transport, Operation<I, ?, ?> operation, I input) {
            return client(transport, List.of()).prepare(operation, input);
        }

        private NoteBookClient client(ScriptedTransport transport, List<CallInterceptor> interceptors) {
            var builder = NoteBookClient.builder()
                    .endpoint("https://notes.example")
                    .region("us-east-1")
                    .credentials("AKID", "secret")
                    .transport(transport);
            interceptors.forEach(builder::interceptor);
            return builder.build();
        }
    },
    ASYNCHRONOUS {
        @Override
        <I, O> Response<O> call(
                ScriptedTransport transport,
                List<CallInterceptor> interceptors,
                UnaryOperator<RequestOverrides.Builder> overrides,
                Operation<I, O, ?> operation,
                I input) {
            return result(client(transport, interceptors).with(overrides).call(operation, input));
        }

        @Override
        <I> HttpRequest prepare(ScriptedTransport transport, Operation<I, ?, ?> operation, I input) {
            return result(client(transport, List.of()).prepare(operation, input));
        }

        private NoteBookAsyncClient client(ScriptedTransport transport, List<CallInterceptor> interceptors) {
            var builder = NoteBookAsyncClient.builder()
                    .endpoint("https://notes.example")
                    .region("us-east-1")
                    .credentials("AKID", "secret")
                    .transport(transport);
            interceptors.forEach(builder::interceptor);
            return builder.build();
        }

        private <T> T result(CompletableFuture<T> future) {
            Throwable failure = future.handle((result, thrown) -> thrown).join();
            if (failure instanceof RuntimeException thrown) {
                throw thrown;
            }
            return future.join();
        }
    };

    abstract <I, O> Response<O> call(
            ScriptedTransport transport,
            List<CallInterceptor> interceptors,
            UnaryOperator<RequestOverrides.Builder> overrides,
            Operation<I, O, ?> operation,
            I input);

    abstract <I> HttpRequest prepare(ScriptedTransport transport, Operation<I, ?, ?> operation, I input);

    <I, O> Response<O> call(
            ScriptedTransport transport, List<CallInterceptor> interceptors, Operation<I, O, ?> operation, I input) {
        return call(transport, interceptors, overrides -> overrides, operation, input);
    }

    <I, O> Response<O> call(
            ScriptedTransport transport,
            UnaryOperator<RequestOverrides.Builder> overrides,
            Operation<I, O, ?> operation,
            I input) {
        return call(transport, List.of(), overrides, operation, input);
    }
}
