package dev.smithwright.emulator.cognitoidentity.tags;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListTagsForResourceInput;
import dev.smithwright.cognitoidentity.model.ListTagsForResourceResponse;
import dev.smithwright.cognitoidentity.model.TagResourceInput;
import dev.smithwright.cognitoidentity.model.TagResourceResponse;
import dev.smithwright.cognitoidentity.model.UntagResourceInput;
import dev.smithwright.cognitoidentity.model.UntagResourceResponse;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identifiers.PoolArns;
import dev.smithwright.emulator.cognitoidentity.pools.PoolTags;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.runtime.operation.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tags of pools, which are named by ARN here. */
public final class ResourceTags {

    private final Store store;
    private final PoolArns arns;

    /** Makes the room over a store. */
    public ResourceTags(Store store, PoolArns arns) {
        this.store = store;
        this.arns = arns;
    }

    /** Adds tags; one that is there gets the new value. */
    public TagResourceResponse tag(TagResourceInput input) {
        change(CognitoIdentity.TAG_RESOURCE, input.resourceArn(), tags -> tags.putAll(input.tags()));
        return TagResourceResponse.builder().build();
    }

    /** Removes tags. Inferred: one that is not there is passed over. */
    public UntagResourceResponse untag(UntagResourceInput input) {
        change(
                CognitoIdentity.UNTAG_RESOURCE,
                input.resourceArn(),
                tags -> tags.keySet().removeAll(input.tagKeys()));
        return UntagResourceResponse.builder().build();
    }

    /** Returns all tags of a pool. */
    public ListTagsForResourceResponse list(ListTagsForResourceInput input) {
        String poolId = poolId(CognitoIdentity.LIST_TAGS_FOR_RESOURCE, input.resourceArn());
        IdentityPool pool = store.transact(transaction -> Pools.existing(transaction, poolId));
        return ListTagsForResourceResponse.builder().tags(tags(pool)).build();
    }

    private void change(Operation<?, ?, ?> operation, String arn, Consumer<Map<String, String>> change) {
        String poolId = poolId(operation, arn);
        store.transact(transaction -> {
            IdentityPool pool = Pools.existing(transaction, poolId);
            Map<String, String> tags = new LinkedHashMap<>(tags(pool));
            change.accept(tags);
            PoolTags.check(tags);
            transaction.pools().replace(pool.toBuilder().identityPoolTags(tags).build());
            return true;
        });
    }

    /** What is no ARN at all, such as the id of a pool, never comes further than IAM. */
    private String poolId(Operation<?, ?, ?> operation, String arn) {
        if (!arn.startsWith("arn:")) {
            throw Faults.accessDenied(operation, "arn:aws:iam::" + arns.account() + ":root", arn);
        }
        return arns.poolId(arn);
    }

    private static Map<String, String> tags(IdentityPool pool) {
        return pool.identityPoolTags() == null ? Map.of() : pool.identityPoolTags();
    }
}
