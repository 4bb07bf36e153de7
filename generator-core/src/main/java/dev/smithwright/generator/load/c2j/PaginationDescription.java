package dev.smithwright.generator.load.c2j;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the results of an operation are asked for, page by page. Every name is a JMESPath expression.
 *
 * @param inputToken where the next request takes up
 * @param outputToken where the response says so
 * @param resultKey what the pages are made of
 * @param limitKey how many of it a page holds at most
 */
record PaginationDescription(
        @JsonProperty("input_token") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> inputToken,

        @JsonProperty("output_token") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> outputToken,

        @JsonProperty("result_key") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> resultKey,

        @JsonProperty("limit_key") @Nullable String limitKey) {

    /** Fills in what is absent. */
    PaginationDescription {
        inputToken = Absent.orEmpty(inputToken);
        outputToken = Absent.orEmpty(outputToken);
        resultKey = Absent.orEmpty(resultKey);
    }

    /** The content of a {@code paginators-1.json}: by operation. */
    record File(Map<String, PaginationDescription> pagination) {

        /** Fills in what is absent. */
        File {
            pagination = Absent.orEmpty(pagination);
        }
    }
}
