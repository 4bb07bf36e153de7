/**
 * Operations as values, and the one seam through which every call goes: {@link OperationCaller}; for
 * callers that do not wait, {@link AsyncOperationCaller}.
 *
 * <p>Generated code defines operations; clients, stubs and emulators carry them out.
 */
@NullMarked
package dev.smithwright.runtime.operation;

import org.jspecify.annotations.NullMarked;
