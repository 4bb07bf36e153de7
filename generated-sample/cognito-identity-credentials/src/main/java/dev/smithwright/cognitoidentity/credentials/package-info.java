/**
 * AWS credentials for guests and users: the id of an identity pool and the logins of a user come in, temporary credentials
 * that are renewed before they expire leave, in the form that clients of the AWS SDK for Java take.
 */
@NullMarked
package dev.smithwright.cognitoidentity.credentials;

import org.jspecify.annotations.NullMarked;
