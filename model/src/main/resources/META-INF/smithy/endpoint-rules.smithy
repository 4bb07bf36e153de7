$version: "2.0"

namespace com.amazonaws.cognitoidentity

use smithy.rules#endpointRuleSet

// How a client finds the host of the service. A rule is taken if its conditions hold; the first that gives an
// endpoint or an error decides. Parameter and error texts are those of the published model, as they are part of the
// trait's value.
apply AWSCognitoIdentityService @endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: {
            type: "String"
            builtIn: "AWS::Region"
            required: false
            documentation: "The AWS region used to dispatch the request."
        }
        UseDualStack: {
            type: "Boolean"
            builtIn: "AWS::UseDualStack"
            required: true
            default: false
            documentation: "When true, use the dual-stack endpoint. If the configured endpoint does not support dual-stack, dispatching the request MAY return an error."
        }
        UseFIPS: {
            type: "Boolean"
            builtIn: "AWS::UseFIPS"
            required: true
            default: false
            documentation: "When true, send this request to the FIPS-compliant regional endpoint. If the configured endpoint does not have a FIPS compliant endpoint, dispatching the request will return an error."
        }
        Endpoint: {
            type: "String"
            builtIn: "SDK::Endpoint"
            required: false
            documentation: "Override the endpoint used to send this request"
        }
    }
    rules: [
        // An endpoint given by the user stands, but not together with FIPS or dual stack.
        {
            type: "tree"
            conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }]
            rules: [
                {
                    type: "error"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                    error: "Invalid Configuration: FIPS and custom endpoint are not supported"
                }
                {
                    type: "error"
                    conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                    error: "Invalid Configuration: Dualstack and custom endpoint are not supported"
                }
                {
                    type: "endpoint"
                    conditions: []
                    endpoint: { url: { ref: "Endpoint" }, properties: {}, headers: {} }
                }
            ]
        }
        // Else the Region decides.
        {
            type: "tree"
            conditions: [{ fn: "isSet", argv: [{ ref: "Region" }] }]
            rules: [
                {
                    type: "tree"
                    conditions: [{ fn: "aws.partition", argv: [{ ref: "Region" }], assign: "PartitionResult" }]
                    rules: [
                        // FIPS and dual stack; four Regions have no dual-stack name of their own.
                        {
                            type: "tree"
                            conditions: [
                                { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }
                                { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                            ]
                            rules: [
                                {
                                    type: "tree"
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                { fn: "getAttr", argv: [{ ref: "PartitionResult" }, "supportsFIPS"] }
                                            ]
                                        }
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                {
                                                    fn: "getAttr"
                                                    argv: [{ ref: "PartitionResult" }, "supportsDualStack"]
                                                }
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            type: "endpoint"
                                            conditions: [{ fn: "stringEquals", argv: [{ ref: "Region" }, "us-east-1"] }]
                                            endpoint: {
                                                url: "https://cognito-identity-fips.us-east-1.amazonaws.com"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                        {
                                            type: "endpoint"
                                            conditions: [{ fn: "stringEquals", argv: [{ ref: "Region" }, "us-east-2"] }]
                                            endpoint: {
                                                url: "https://cognito-identity-fips.us-east-2.amazonaws.com"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                        {
                                            type: "endpoint"
                                            conditions: [{ fn: "stringEquals", argv: [{ ref: "Region" }, "us-west-1"] }]
                                            endpoint: {
                                                url: "https://cognito-identity-fips.us-west-1.amazonaws.com"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                        {
                                            type: "endpoint"
                                            conditions: [{ fn: "stringEquals", argv: [{ ref: "Region" }, "us-west-2"] }]
                                            endpoint: {
                                                url: "https://cognito-identity-fips.us-west-2.amazonaws.com"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                        {
                                            type: "endpoint"
                                            conditions: []
                                            endpoint: {
                                                url: "https://cognito-identity-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                    ]
                                }
                                {
                                    type: "error"
                                    conditions: []
                                    error: "FIPS and DualStack are enabled, but this partition does not support one or both"
                                }
                            ]
                        }
                        // FIPS
                        {
                            type: "tree"
                            conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] }]
                            rules: [
                                {
                                    type: "tree"
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                { fn: "getAttr", argv: [{ ref: "PartitionResult" }, "supportsFIPS"] }
                                                true
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            type: "endpoint"
                                            conditions: []
                                            endpoint: {
                                                url: "https://cognito-identity-fips.{Region}.{PartitionResult#dnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                    ]
                                }
                                {
                                    type: "error"
                                    conditions: []
                                    error: "FIPS is enabled but this partition does not support FIPS"
                                }
                            ]
                        }
                        // Dual stack; in the aws partition its name is the plain one.
                        {
                            type: "tree"
                            conditions: [{ fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }]
                            rules: [
                                {
                                    type: "tree"
                                    conditions: [
                                        {
                                            fn: "booleanEquals"
                                            argv: [
                                                true
                                                {
                                                    fn: "getAttr"
                                                    argv: [{ ref: "PartitionResult" }, "supportsDualStack"]
                                                }
                                            ]
                                        }
                                    ]
                                    rules: [
                                        {
                                            type: "endpoint"
                                            conditions: [
                                                {
                                                    fn: "stringEquals"
                                                    argv: [
                                                        "aws"
                                                        { fn: "getAttr", argv: [{ ref: "PartitionResult" }, "name"] }
                                                    ]
                                                }
                                            ]
                                            endpoint: {
                                                url: "https://cognito-identity.{Region}.amazonaws.com"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                        {
                                            type: "endpoint"
                                            conditions: []
                                            endpoint: {
                                                url: "https://cognito-identity.{Region}.{PartitionResult#dualStackDnsSuffix}"
                                                properties: {}
                                                headers: {}
                                            }
                                        }
                                    ]
                                }
                                {
                                    type: "error"
                                    conditions: []
                                    error: "DualStack is enabled but this partition does not support DualStack"
                                }
                            ]
                        }
                        // Neither
                        {
                            type: "endpoint"
                            conditions: []
                            endpoint: {
                                url: "https://cognito-identity.{Region}.{PartitionResult#dnsSuffix}"
                                properties: {}
                                headers: {}
                            }
                        }
                    ]
                }
            ]
        }
        // No endpoint and no Region.
        {
            type: "error"
            conditions: []
            error: "Invalid Configuration: Missing Region"
        }
    ]
})
