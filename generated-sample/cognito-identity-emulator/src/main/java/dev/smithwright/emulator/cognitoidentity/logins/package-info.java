/** Login tokens come in as strangers wrote them; checked logins leave, each a provider and a subject. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.logins;

import org.jspecify.annotations.NullMarked;
