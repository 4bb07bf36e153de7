/**
 * Calls that are tried again: a failure goes in, the time until the next attempt or the failure itself comes out. Knows
 * neither requests' contents nor whether callers wait; the AWS SDK's retry strategies stay behind {@link RetryQuota}.
 */
@NullMarked
package dev.smithwright.runtime.client.retry;

import org.jspecify.annotations.NullMarked;
