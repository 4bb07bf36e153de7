/**
 * An emulator of Amazon Cognito Identity for tests with JUnit: a test names what it wants, a client as a rule, and gets it from
 * an emulator in its own JVM that starts when it is first needed and forgets everything before each test.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.junit;

import org.jspecify.annotations.NullMarked;
