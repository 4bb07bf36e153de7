package dev.smithwright.generator.breadth;

import java.util.Locale;

/**
 * A model as large as one likes.
 *
 * @param operations how many operations there are; each has an input, an output and an id of its own, every third one an
 *     error, and every tenth one pages
 */
record SyntheticService(int operations) {

    /** Returns the model in the Smithy IDL. */
    String model() {
        StringBuilder model = new StringBuilder("$version: \"2.0\"\nnamespace synthetic\n")
                .append("@aws.api#service(sdkId: \"Large\")\n@aws.auth#sigv4(name: \"large\")\n")
                .append("@aws.protocols#awsJson1_1\nservice Large {\n    version: \"2026-01-01\"\n    operations: [\n");
        for (int i = 0; i < operations; i++) {
            model.append("        ").append(name(i)).append('\n');
        }
        model.append("    ]\n}\nlist Parts {\n    member: String\n}\n");
        for (int i = 0; i < operations; i++) {
            append(model, i);
        }
        return model.toString();
    }

    private static String name(int i) {
        return String.format(Locale.ROOT, "DescribeSomethingOrOther%05d", i);
    }

    private static void append(StringBuilder model, int i) {
        String name = name(i);
        boolean hasError = i % 3 == 0;
        boolean hasPages = i % 10 == 0;
        if (hasPages) {
            model.append("@paginated(inputToken: \"token\", outputToken: \"token\", items: \"parts\")\n");
        }
        model.append("operation ")
                .append(name)
                .append(" {\n")
                .append("    input: ")
                .append(name)
                .append("Request\n")
                .append("    output: ")
                .append(name)
                .append("Response\n");
        if (hasError) {
            model.append("    errors: [").append(name).append("Fault]\n");
        }
        model.append("}\n")
                .append("structure ")
                .append(name)
                .append("Request {\n    @required id: ")
                .append(name)
                .append("Id\n    token: String\n}\n")
                .append("structure ")
                .append(name)
                .append("Response {\n    id: ")
                .append(name)
                .append("Id\n    token: String\n")
                .append(hasPages ? "    parts: Parts\n" : "")
                .append("}\n")
                .append("@length(min: 1, max: ")
                .append(i + 1)
                .append(")\nstring ")
                .append(name)
                .append("Id\n");
        if (hasError) {
            model.append("@error(\"client\")\nstructure ").append(name).append("Fault {\n    message: String\n}\n");
        }
    }
}
