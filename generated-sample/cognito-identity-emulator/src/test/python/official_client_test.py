"""AWS's own client for Python against a running emulator.

In the environment: EMULATOR_ENDPOINT, USER_POOL, and for each of the users alice and bob a login token of it (TOKEN_ALICE, TOKEN_BOB).
"""

import os
import re
import unittest

# docs: python-client
import boto3

cognito = boto3.client(
    "cognito-identity",
    endpoint_url=os.environ.get("EMULATOR_ENDPOINT", "http://127.0.0.1:4566"),
    region_name="us-east-1",
    aws_access_key_id="test",
    aws_secret_access_key="test",
)
# end

USER_POOL = os.environ["USER_POOL"]
ALICE = {USER_POOL: os.environ["TOKEN_ALICE"]}
BOB = {USER_POOL: os.environ["TOKEN_BOB"]}
DEVELOPER = "login.myapp"
ID = re.compile(r"us-east-1:[0-9a-f-]{36}")
CALLED = set()

cognito.meta.events.register(
    "before-call.cognito-identity.*", lambda model, **_: CALLED.add(model.name)
)


def role(name):
    return "arn:aws:iam::000000000000:role/" + name


def make_pool(**members):
    pool = cognito.create_identity_pool(
        **{
            "IdentityPoolName": "python",
            "AllowUnauthenticatedIdentities": True,
            "DeveloperProviderName": DEVELOPER,
            "CognitoIdentityProviders": [{"ProviderName": USER_POOL, "ClientId": "client"}],
            **members,
        }
    )["IdentityPoolId"]
    cognito.set_identity_pool_roles(
        IdentityPoolId=pool,
        Roles={"authenticated": role("user"), "unauthenticated": role("guest")},
    )
    return pool


def without_metadata(answer):
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


class OfficialClientTest(unittest.TestCase):
    def test_guest(self):
        # docs: python-guest
        pool = cognito.create_identity_pool(
            IdentityPoolName="sketches", AllowUnauthenticatedIdentities=True
        )["IdentityPoolId"]
        cognito.set_identity_pool_roles(
            IdentityPoolId=pool, Roles={"unauthenticated": "arn:aws:iam::000000000000:role/guest"}
        )
        guest = cognito.get_id(IdentityPoolId=pool)["IdentityId"]
        credentials = cognito.get_credentials_for_identity(IdentityId=guest)["Credentials"]
        # end
        self.assertRegex(credentials["AccessKeyId"], "^ASIA")
        self.assertRegex(guest, ID)

    def test_errors(self):
        with self.assertRaises(cognito.exceptions.ResourceNotFoundException) as raised:
            cognito.describe_identity_pool(IdentityPoolId="us-east-1:0")
        answer = raised.exception.response
        self.assertEqual(answer["Error"]["Code"], "ResourceNotFoundException")
        self.assertEqual(answer["Error"]["Message"], "IdentityPool 'us-east-1:0' not found.")
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], 400)
        self.assertRegex(answer["ResponseMetadata"]["RequestId"], "^[0-9a-f-]{36}$")

    def test_errors_without_a_shape(self):
        with self.assertRaises(cognito.exceptions.ClientError) as raised:
            cognito.describe_identity_pool(IdentityPoolId="no pool")
        self.assertEqual(raised.exception.response["Error"]["Code"], "ValidationException")
        self.assertIn("1 validation error detected", raised.exception.response["Error"]["Message"])

    def test_pages(self):
        made = {make_pool(), make_pool(), make_pool()}
        pages = cognito.get_paginator("list_identity_pools").paginate(
            PaginationConfig={"PageSize": 2}
        )
        listed = {pool["IdentityPoolId"] for page in pages for pool in page["IdentityPools"]}
        self.assertLessEqual(made, listed)

    def test_all_operations(self):
        pool = self.pools()
        self.tags(pool)
        alice = self.users(pool)
        self.users_of_a_developer(pool)
        self.ends(pool, alice)
        self.assertEqual(len(CALLED), 23, sorted(CALLED))

    def pools(self):
        pool = make_pool()
        described = without_metadata(cognito.describe_identity_pool(IdentityPoolId=pool))
        self.assertEqual(described["DeveloperProviderName"], DEVELOPER)
        renamed = cognito.update_identity_pool(**{**described, "IdentityPoolName": "renamed"})
        self.assertEqual(renamed["IdentityPoolName"], "renamed")
        roles = cognito.get_identity_pool_roles(IdentityPoolId=pool)["Roles"]
        self.assertEqual(roles["authenticated"], role("user"))
        names = [p["IdentityPoolName"] for p in cognito.list_identity_pools(MaxResults=60)["IdentityPools"]]
        self.assertIn("renamed", names)
        return pool

    def tags(self, pool):
        arn = "arn:aws:cognito-identity:us-east-1:000000000000:identitypool/" + pool
        cognito.tag_resource(ResourceArn=arn, Tags={"stage": "test", "team": "blue"})
        cognito.untag_resource(ResourceArn=arn, TagKeys=["team"])
        self.assertEqual(cognito.list_tags_for_resource(ResourceArn=arn)["Tags"], {"stage": "test"})
        provider = {"IdentityPoolId": pool, "IdentityProviderName": USER_POOL}
        cognito.set_principal_tag_attribute_map(**provider, PrincipalTags={"user": "sub"})
        self.assertEqual(cognito.get_principal_tag_attribute_map(**provider)["PrincipalTags"], {"user": "sub"})

    def users(self, pool):
        alice = cognito.get_id(IdentityPoolId=pool, Logins=ALICE)["IdentityId"]
        token = cognito.get_open_id_token(IdentityId=alice, Logins=ALICE)["Token"]
        self.assertEqual(len(token.split(".")), 3)
        credentials = cognito.get_credentials_for_identity(IdentityId=alice, Logins=ALICE)["Credentials"]
        self.assertRegex(credentials["AccessKeyId"], "^ASIA")
        bob = cognito.get_id(IdentityPoolId=pool, Logins=BOB)["IdentityId"]
        cognito.unlink_identity(IdentityId=bob, Logins=BOB, LoginsToRemove=[USER_POOL])
        self.assertNotIn("Logins", cognito.describe_identity(IdentityId=bob))
        return alice

    def users_of_a_developer(self, pool):
        def sign_in(user):
            return cognito.get_open_id_token_for_developer_identity(
                IdentityPoolId=pool, Logins={DEVELOPER: user}, TokenDuration=60
            )["IdentityId"]

        first = sign_in("d1")
        sign_in("d2")
        domain = {"IdentityPoolId": pool, "DeveloperProviderName": DEVELOPER}
        merged = cognito.merge_developer_identities(
            **domain, SourceUserIdentifier="d2", DestinationUserIdentifier="d1"
        )
        self.assertEqual(merged["IdentityId"], first)
        found = cognito.lookup_developer_identity(
            IdentityPoolId=pool, DeveloperUserIdentifier="d2", MaxResults=10
        )
        self.assertEqual(sorted(found["DeveloperUserIdentifierList"]), ["d1", "d2"])
        cognito.unlink_developer_identity(**domain, IdentityId=first, DeveloperUserIdentifier="d2")

    def ends(self, pool, alice):
        listed = cognito.list_identities(IdentityPoolId=pool, MaxResults=60)["Identities"]
        self.assertIn(alice, [identity["IdentityId"] for identity in listed])
        deleted = cognito.delete_identities(IdentityIdsToDelete=[alice])
        self.assertEqual(deleted["UnprocessedIdentityIds"], [])
        cognito.delete_identity_pool(IdentityPoolId=pool)
        with self.assertRaises(cognito.exceptions.ResourceNotFoundException):
            cognito.describe_identity_pool(IdentityPoolId=pool)


if __name__ == "__main__":
    unittest.main()
