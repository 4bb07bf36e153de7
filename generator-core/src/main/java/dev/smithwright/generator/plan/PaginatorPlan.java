package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the results of an operation come in pages.
 *
 * @param type the paginator's name
 * @param inputToken the member of the input that says which page
 * @param outputToken the way from the output to the token of the next page
 * @param items the way from the output to the items; empty where the model names none, and a page is one item
 * @param pageSize the member of the input that says how many items a page has; null where there is none
 * @param isInferred whether the members are taken by their names, the model not naming them
 * @param tokenHolderOrNull the structure that holds the token of the next page, where the token is no string and has to be
 *     written as text; null where it is one
 */
public record PaginatorPlan(
        JavaType type,
        MemberPlan inputToken,
        List<MemberPlan> outputToken,
        List<MemberPlan> items,
        @Nullable MemberPlan pageSize,
        boolean isInferred,
        @Nullable RecordPlan tokenHolderOrNull) {

    /** Copies the lists. */
    public PaginatorPlan {
        outputToken = List.copyOf(outputToken);
        items = List.copyOf(items);
    }

    /** Returns the member with the token of the next page. */
    public MemberPlan nextToken() {
        return outputToken.get(outputToken.size() - 1);
    }
}
