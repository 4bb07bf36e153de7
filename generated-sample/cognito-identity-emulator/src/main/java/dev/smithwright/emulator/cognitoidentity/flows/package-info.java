/** What an identity is for: a named identity and logins come in, a token (classic flow) or credentials (enhanced flow) leave. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.flows;

import org.jspecify.annotations.NullMarked;
