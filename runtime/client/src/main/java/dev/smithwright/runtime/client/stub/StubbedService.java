package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.awsjson.AwsJson;

/**
 * What the stubs of a service's operations share.
 *
 * @param protocol the protocol that the service speaks
 * @param checks what requests and answers have to satisfy
 * @param answers writes responses
 * @param script what is laid down
 */
record StubbedService(AwsJson protocol, ModelChecks checks, AnswerWriter answers, Script script) {}
