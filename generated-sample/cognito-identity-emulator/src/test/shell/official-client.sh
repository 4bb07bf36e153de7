#!/usr/bin/env bash
# AWS's command line interface against a running emulator: EMULATOR_ENDPOINT in the environment. Prints an access key's id last.
set -eu

endpoint="${EMULATOR_ENDPOINT:-http://127.0.0.1:4566}"

# docs: cli
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
cognito() {
  aws cognito-identity --endpoint-url "$endpoint" --region us-east-1 --output text "$@"
}

pool=$(cognito create-identity-pool --identity-pool-name sketches --allow-unauthenticated-identities --query IdentityPoolId)
cognito set-identity-pool-roles --identity-pool-id "$pool" --roles unauthenticated=arn:aws:iam::000000000000:role/guest
guest=$(cognito get-id --identity-pool-id "$pool" --query IdentityId)
cognito get-credentials-for-identity --identity-id "$guest" --query Credentials.AccessKeyId
# end
