$version: "2.0"

namespace com.amazonaws.cognitoidentity

use smithy.rules#endpointTests

// The cases by which AWS tests the rule set. A validator that knows newer partitions reports the four dual-stack
// cases of aws-iso and aws-iso-b: those partitions have dual stack by now.
apply AWSCognitoIdentityService @endpointTests({
    version: "1.0"
    testCases: [
        // aws partition, FIPS Regions: the dual-stack names are the plain ones
        {
            documentation: "For region us-east-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-1 with FIPS disabled and DualStack enabled"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-1 with FIPS enabled and DualStack enabled"
            params: { Region: "us-east-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-east-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-2 with FIPS disabled and DualStack disabled"
            params: { Region: "us-east-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-2 with FIPS enabled and DualStack disabled"
            params: { Region: "us-east-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-2 with FIPS disabled and DualStack enabled"
            params: { Region: "us-east-2", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-east-2 with FIPS enabled and DualStack enabled"
            params: { Region: "us-east-2", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-east-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-1 with FIPS disabled and DualStack enabled"
            params: { Region: "us-west-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-1 with FIPS enabled and DualStack enabled"
            params: { Region: "us-west-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-2 with FIPS disabled and DualStack disabled"
            params: { Region: "us-west-2", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-west-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-2 with FIPS enabled and DualStack disabled"
            params: { Region: "us-west-2", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-west-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-2 with FIPS disabled and DualStack enabled"
            params: { Region: "us-west-2", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.us-west-2.amazonaws.com" } }
        }
        {
            documentation: "For region us-west-2 with FIPS enabled and DualStack enabled"
            params: { Region: "us-west-2", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-west-2.amazonaws.com" } }
        }
        // aws-cn partition
        {
            documentation: "For region cn-north-1 with FIPS disabled and DualStack disabled"
            params: { Region: "cn-north-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.cn-north-1.amazonaws.com.cn" } }
        }
        {
            documentation: "For region cn-north-1 with FIPS enabled and DualStack enabled"
            params: { Region: "cn-north-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.cn-north-1.api.amazonwebservices.com.cn" } }
        }
        {
            documentation: "For region cn-north-1 with FIPS enabled and DualStack disabled"
            params: { Region: "cn-north-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.cn-north-1.amazonaws.com.cn" } }
        }
        {
            documentation: "For region cn-north-1 with FIPS disabled and DualStack enabled"
            params: { Region: "cn-north-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.cn-north-1.api.amazonwebservices.com.cn" } }
        }
        // aws-us-gov partition
        {
            documentation: "For region us-gov-west-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-gov-west-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-gov-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-gov-west-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-gov-west-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-gov-west-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-gov-east-1 with FIPS enabled and DualStack enabled"
            params: { Region: "us-gov-east-1", UseFIPS: true, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-gov-east-1.api.aws" } }
        }
        {
            documentation: "For region us-gov-east-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-gov-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-gov-east-1.amazonaws.com" } }
        }
        {
            documentation: "For region us-gov-east-1 with FIPS disabled and DualStack enabled"
            params: { Region: "us-gov-east-1", UseFIPS: false, UseDualStack: true }
            expect: { endpoint: { url: "https://cognito-identity.us-gov-east-1.api.aws" } }
        }
        {
            documentation: "For region us-gov-east-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-gov-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-gov-east-1.amazonaws.com" } }
        }
        // aws-iso partition, without dual stack when these tests were written
        {
            documentation: "For region us-iso-east-1 with FIPS enabled and DualStack enabled"
            params: { Region: "us-iso-east-1", UseFIPS: true, UseDualStack: true }
            expect: { error: "FIPS and DualStack are enabled, but this partition does not support one or both" }
        }
        {
            documentation: "For region us-iso-east-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-iso-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-iso-east-1.c2s.ic.gov" } }
        }
        {
            documentation: "For region us-iso-east-1 with FIPS disabled and DualStack enabled"
            params: { Region: "us-iso-east-1", UseFIPS: false, UseDualStack: true }
            expect: { error: "DualStack is enabled but this partition does not support DualStack" }
        }
        {
            documentation: "For region us-iso-east-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-iso-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-iso-east-1.c2s.ic.gov" } }
        }
        // aws-iso-b partition, without dual stack when these tests were written
        {
            documentation: "For region us-isob-east-1 with FIPS enabled and DualStack enabled"
            params: { Region: "us-isob-east-1", UseFIPS: true, UseDualStack: true }
            expect: { error: "FIPS and DualStack are enabled, but this partition does not support one or both" }
        }
        {
            documentation: "For region us-isob-east-1 with FIPS enabled and DualStack disabled"
            params: { Region: "us-isob-east-1", UseFIPS: true, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity-fips.us-isob-east-1.sc2s.sgov.gov" } }
        }
        {
            documentation: "For region us-isob-east-1 with FIPS disabled and DualStack enabled"
            params: { Region: "us-isob-east-1", UseFIPS: false, UseDualStack: true }
            expect: { error: "DualStack is enabled but this partition does not support DualStack" }
        }
        {
            documentation: "For region us-isob-east-1 with FIPS disabled and DualStack disabled"
            params: { Region: "us-isob-east-1", UseFIPS: false, UseDualStack: false }
            expect: { endpoint: { url: "https://cognito-identity.us-isob-east-1.sc2s.sgov.gov" } }
        }
        // an endpoint given by the user
        {
            documentation: "For custom endpoint with region set and fips disabled and dualstack disabled"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: false, Endpoint: "https://example.com" }
            expect: { endpoint: { url: "https://example.com" } }
        }
        {
            documentation: "For custom endpoint with region not set and fips disabled and dualstack disabled"
            params: { UseFIPS: false, UseDualStack: false, Endpoint: "https://example.com" }
            expect: { endpoint: { url: "https://example.com" } }
        }
        {
            documentation: "For custom endpoint with fips enabled and dualstack disabled"
            params: { Region: "us-east-1", UseFIPS: true, UseDualStack: false, Endpoint: "https://example.com" }
            expect: { error: "Invalid Configuration: FIPS and custom endpoint are not supported" }
        }
        {
            documentation: "For custom endpoint with fips disabled and dualstack enabled"
            params: { Region: "us-east-1", UseFIPS: false, UseDualStack: true, Endpoint: "https://example.com" }
            expect: { error: "Invalid Configuration: Dualstack and custom endpoint are not supported" }
        }
        {
            documentation: "Missing region"
            expect: { error: "Invalid Configuration: Missing Region" }
        }
    ]
})
