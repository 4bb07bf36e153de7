// AWS's own client for JavaScript against a running emulator: node --test, with these in the environment:
// EMULATOR_ENDPOINT, and for each of the users alice and bob a login token (TOKEN_ALICE, TOKEN_BOB) of USER_POOL.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as cognito from '@aws-sdk/client-cognito-identity';
import { fromCognitoIdentity, fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

const { EMULATOR_ENDPOINT: endpoint, USER_POOL: userPool, TOKEN_ALICE: alice, TOKEN_BOB: bob } = process.env;
const region = 'us-east-1';
const developer = 'login.myapp';
const poolId = /^us-east-1:[0-9a-f-]{36}$/;

const calls = new Set();
const client = new cognito.CognitoIdentityClient({
  endpoint,
  region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
client.middlewareStack.add(
  (next, context) => (request) => {
    calls.add(context.commandName.replace(/Command$/, ''));
    return next(request);
  },
  { step: 'initialize' },
);
const call = (operation, input) => client.send(new cognito[`${operation}Command`](input));

after(() => client.destroy());

const role = (name) => `arn:aws:iam::000000000000:role/${name}`;

/** Makes a pool for guests, users of a user pool and users of a developer, with roles. */
async function makePool(members = {}) {
  const pool = await call('CreateIdentityPool', {
    IdentityPoolName: 'web',
    AllowUnauthenticatedIdentities: true,
    DeveloperProviderName: developer,
    CognitoIdentityProviders: [{ ProviderName: userPool, ClientId: 'client' }],
    ...members,
  });
  await call('SetIdentityPoolRoles', {
    IdentityPoolId: pool.IdentityPoolId,
    Roles: { authenticated: role('user'), unauthenticated: role('guest') },
  });
  return pool.IdentityPoolId;
}

/** Tells what an error was, as applications look at it. */
async function failure(promise) {
  const error = await promise.then(
    () => assert.fail('an error was expected'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof cognito.CognitoIdentityServiceException, `${error}`);
  assert.match(error.$metadata.requestId, /^[0-9a-f-]{36}$/);
  return error;
}

test('guests get credentials by fromCognitoIdentityPool', async () => {
  const identityPoolId = await makePool();
  // docs: javascript
  const clientConfig = { endpoint, region: 'us-east-1' };
  const credentials = await fromCognitoIdentityPool({ identityPoolId, clientConfig })();
  // end

  assert.match(credentials.accessKeyId, /^ASIA/);
  assert.ok(credentials.secretAccessKey && credentials.sessionToken);
  assert.match(credentials.identityId, poolId);
  assert.ok(credentials.expiration > new Date());
  const described = await call('DescribeIdentity', { IdentityId: credentials.identityId });
  assert.equal(described.Logins, undefined);
  assert.ok(described.CreationDate instanceof Date);
});

test('a user gets the same identity each time', async () => {
  const identityPoolId = await makePool();
  const signedIn = () =>
    fromCognitoIdentityPool({ identityPoolId, logins: { [userPool]: alice }, clientConfig: { endpoint, region } })();

  const first = await signedIn();
  const second = await signedIn();

  assert.equal(first.identityId, second.identityId);
  assert.notEqual(first.sessionToken, second.sessionToken);
  assert.deepEqual((await call('DescribeIdentity', { IdentityId: first.identityId })).Logins, [userPool]);
});

test('logins can be asked for when they are needed', async () => {
  const identityPoolId = await makePool({ AllowUnauthenticatedIdentities: false });
  const credentials = await fromCognitoIdentityPool({
    identityPoolId,
    logins: { [userPool]: async () => bob },
    clientConfig: { endpoint, region },
  })();

  assert.match(credentials.accessKeyId, /^ASIA/);
});

test('a known identity gets credentials by fromCognitoIdentity', async () => {
  const { IdentityId: identityId } = await call('GetId', { IdentityPoolId: await makePool() });
  const credentials = await fromCognitoIdentity({ identityId, clientConfig: { endpoint, region } })();

  assert.equal(credentials.identityId, identityId);
});

test('a pool without guests refuses them', async () => {
  const identityPoolId = await makePool({ AllowUnauthenticatedIdentities: false });
  const guests = fromCognitoIdentityPool({ identityPoolId, clientConfig: { endpoint, region } });

  const error = await failure(guests());

  assert.ok(error instanceof cognito.NotAuthorizedException);
  assert.equal(error.message, 'Unauthenticated access is not supported for this identity pool.');
  assert.equal(error.$metadata.httpStatusCode, 400);
});

test('errors have the classes and messages of the service', async () => {
  const missing = `us-east-1:${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`;

  const notFound = await failure(call('DescribeIdentityPool', { IdentityPoolId: missing }));
  const invalid = await failure(call('DescribeIdentityPool', { IdentityPoolId: 'no pool' }));

  assert.ok(notFound instanceof cognito.ResourceNotFoundException);
  assert.equal(notFound.message, `IdentityPool '${missing}' not found.`);
  assert.equal(invalid.name, 'ValidationException');
  assert.equal(
    invalid.message,
    "1 validation error detected: Value 'no pool' at 'identityPoolId' failed to satisfy constraint: " +
      'Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+',
  );
});

test('pages follow each other', async () => {
  const made = new Set([await makePool(), await makePool(), await makePool()]);
  const seen = new Set();
  for await (const page of cognito.paginateListIdentityPools({ client, pageSize: 2 }, { MaxResults: 2 })) {
    assert.ok(page.IdentityPools.length <= 2);
    page.IdentityPools.forEach((pool) => seen.add(pool.IdentityPoolId));
  }

  made.forEach((pool) => assert.ok(seen.has(pool)));
});

test('all 23 operations answer', async () => {
  const IdentityPoolId = await makePool();
  const described = await call('DescribeIdentityPool', { IdentityPoolId });
  assert.equal(described.IdentityPoolName, 'web');
  const { $metadata, ...pool } = described;
  const renamed = await call('UpdateIdentityPool', { ...pool, IdentityPoolName: 'renamed' });
  assert.equal(renamed.IdentityPoolName, 'renamed');
  assert.deepEqual((await call('GetIdentityPoolRoles', { IdentityPoolId })).Roles, {
    authenticated: role('user'),
    unauthenticated: role('guest'),
  });
  assert.ok((await call('ListIdentityPools', { MaxResults: 60 })).IdentityPools.length >= 1);

  const ResourceArn = `arn:aws:cognito-identity:${region}:000000000000:identitypool/${IdentityPoolId}`;
  await call('TagResource', { ResourceArn, Tags: { stage: 'test', team: 'blue' } });
  await call('UntagResource', { ResourceArn, TagKeys: ['team'] });
  assert.deepEqual((await call('ListTagsForResource', { ResourceArn })).Tags, { stage: 'test' });
  const tagMap = { IdentityPoolId, IdentityProviderName: userPool };
  await call('SetPrincipalTagAttributeMap', { ...tagMap, PrincipalTags: { user: 'sub' } });
  assert.deepEqual((await call('GetPrincipalTagAttributeMap', tagMap)).PrincipalTags, { user: 'sub' });

  const Logins = { [userPool]: alice };
  const { IdentityId } = await call('GetId', { IdentityPoolId, Logins });
  const { Token: token } = await call('GetOpenIdToken', { IdentityId, Logins });
  assert.equal(token.split('.').length, 3);
  const credentials = (await call('GetCredentialsForIdentity', { IdentityId, Logins })).Credentials;
  assert.ok(credentials.Expiration > new Date());
  const other = { [userPool]: bob };
  const bobs = (await call('GetId', { IdentityPoolId, Logins: other })).IdentityId;
  await call('UnlinkIdentity', { IdentityId: bobs, Logins: other, LoginsToRemove: [userPool] });
  assert.equal((await call('DescribeIdentity', { IdentityId: bobs })).Logins, undefined);

  const forUser = (user, more = {}) =>
    call('GetOpenIdTokenForDeveloperIdentity', { IdentityPoolId, Logins: { [developer]: user }, ...more });
  const first = await forUser('d1', { TokenDuration: 60 });
  await forUser('d2');
  const merged = await call('MergeDeveloperIdentities', {
    IdentityPoolId,
    DeveloperProviderName: developer,
    SourceUserIdentifier: 'd2',
    DestinationUserIdentifier: 'd1',
  });
  assert.equal(merged.IdentityId, first.IdentityId);
  const found = await call('LookupDeveloperIdentity', { IdentityPoolId, DeveloperUserIdentifier: 'd2', MaxResults: 10 });
  assert.equal(found.IdentityId, first.IdentityId);
  assert.deepEqual(found.DeveloperUserIdentifierList.toSorted(), ['d1', 'd2']);
  await call('UnlinkDeveloperIdentity', {
    IdentityId: first.IdentityId,
    IdentityPoolId,
    DeveloperProviderName: developer,
    DeveloperUserIdentifier: 'd2',
  });

  const listed = (await call('ListIdentities', { IdentityPoolId, MaxResults: 60 })).Identities;
  assert.ok(listed.some((identity) => identity.IdentityId === IdentityId));
  const deleted = await call('DeleteIdentities', { IdentityIdsToDelete: [IdentityId] });
  assert.deepEqual(deleted.UnprocessedIdentityIds, []);
  await call('DeleteIdentityPool', { IdentityPoolId });
  assert.ok((await failure(call('DescribeIdentityPool', { IdentityPoolId }))) instanceof cognito.ResourceNotFoundException);

  assert.equal(calls.size, 23, [...calls].toSorted().join());
});
