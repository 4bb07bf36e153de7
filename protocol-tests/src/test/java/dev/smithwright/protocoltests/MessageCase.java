package dev.smithwright.protocoltests;

import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;

/**
 * One case, of one operation, for one side.
 *
 * @param side who is under test
 * @param service service that the operation is called of
 * @param operation operation that the case is about; one of those that have the error, where it is about an error
 * @param holder shape that the case stands on: the operation, or an error of it
 * @param test what Smithy says
 * @param <T> {@code HttpRequestTestCase} or {@code HttpResponseTestCase}
 */
record MessageCase<T extends HttpMessageTestCase>(
        Side side, ServiceShape service, OperationShape operation, ShapeId holder, T test) {

    /** Who is under test. */
    enum Side {
        CLIENT,
        SERVER
    }

    boolean isOfError() {
        return !holder.equals(operation.getId());
    }

    /** Returns {@code protocol/service/operation/id}. */
    String name() {
        return String.join(
                "/",
                test.getProtocol().getName(),
                service.getId().getName(),
                operation.getId().getName(),
                test.getId());
    }
}
