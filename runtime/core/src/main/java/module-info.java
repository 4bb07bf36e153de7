/** What clients and emulators share: shapes, codecs, validation, errors, operations. Jackson stays within. */
module dev.smithwright.runtime.core {
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.smithwright.runtime.awsjson;
    exports dev.smithwright.runtime.error;
    exports dev.smithwright.runtime.json;
    exports dev.smithwright.runtime.operation;
    exports dev.smithwright.runtime.redaction;
    exports dev.smithwright.runtime.schema;
    exports dev.smithwright.runtime.shape;
    exports dev.smithwright.runtime.validation;
    exports dev.smithwright.runtime.waiter;
}
