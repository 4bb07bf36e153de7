/**
 * An emulator of Amazon Cognito Identity: settings come in, a server that answers as the service does leaves. Built on
 * the skeleton that is generated from the service's model.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity;

import org.jspecify.annotations.NullMarked;
