$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Adds tags to an identity pool, or gives new values to tags that it has; other tags stay. A pool holds 50 at most.
operation TagResource {
    input: TagResourceInput
    output: TagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Removes tags from an identity pool.
operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Returns all tags of an identity pool, in one answer.
operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Says which tags to put on which identity pool.
@input
structure TagResourceInput {
    /// The ARN of the pool: `arn:<partition>:cognito-identity:<region>:<account>:identitypool/<poolId>`.
    @required
    ResourceArn: ARNString

    /// The tags to add or to overwrite.
    @required
    Tags: IdentityPoolTagsType
}

/// Empty: the tags are set.
@output
structure TagResourceResponse {}

/// Says which tags to take off which identity pool.
@input
structure UntagResourceInput {
    /// The ARN of the pool: `arn:<partition>:cognito-identity:<region>:<account>:identitypool/<poolId>`.
    @required
    ResourceArn: ARNString

    /// Which tags to remove, by key.
    @required
    TagKeys: IdentityPoolTagsListType
}

/// Empty: the tags are gone.
@output
structure UntagResourceResponse {}

/// Names the identity pool whose tags are wanted.
@input
structure ListTagsForResourceInput {
    /// The ARN of the pool: `arn:<partition>:cognito-identity:<region>:<account>:identitypool/<poolId>`.
    @required
    ResourceArn: ARNString
}

/// The tags of an identity pool.
@output
structure ListTagsForResourceResponse {
    /// The tags.
    Tags: IdentityPoolTagsType
}

/// Tags of an identity pool: key to value. Keys are case-sensitive; those beginning with `aws:` are reserved.
map IdentityPoolTagsType {
    key: TagKeysType
    value: TagValueType
}

/// Keys of tags.
list IdentityPoolTagsListType {
    member: TagKeysType
}

/// The key of a tag: 1 to 128 letters, digits, spaces and `_.:/=+-@`.
@length(min: 1, max: 128)
string TagKeysType

/// The value of a tag: up to 256 letters, digits, spaces and `_.:/=+-@`; may be empty.
@length(min: 0, max: 256)
string TagValueType
