package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the examples of code out of a client's Javadoc, and makes a program of them as a user would. */
public final class Snippets {

    private static final Pattern SNIPPET = Pattern.compile("<pre>\\{@code\n(.*?)\n +\\* }</pre>", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("(?m)^ +\\* ?");

    /** Where the model has a type of the same name, snippets name these in full. */
    private static final List<String> IMPORTS = List.of(
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Instant",
            "java.util.Base64",
            "java.util.List",
            "java.util.Map",
            "dev.smithwright.runtime.shape.Blob",
            "dev.smithwright.runtime.shape.Document");

    private Snippets() {}

    /** Returns the snippets of the client. */
    public static List<String> of(SortedMap<String, String> sources) {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(sources.get(clientPath(sources)));
        while (matcher.find()) {
            snippets.add(STAR.matcher(matcher.group(1)).replaceAll(""));
        }
        return snippets;
    }

    /** Returns the source of a class with a method for each snippet, in a package of its own. */
    public static Map.Entry<String, String> program(SortedMap<String, String> sources) {
        String client = typeName(clientPath(sources));
        List<String> types = sources.entrySet().stream()
                .filter(file ->
                        file.getKey().contains("/model/") && file.getValue().contains("\npublic "))
                .map(file -> typeName(file.getKey()))
                .toList();
        StringBuilder program = new StringBuilder("package user.program;\n");
        program.append("import ").append(client).append(";\n");
        types.forEach(type -> program.append("import ").append(type).append(";\n"));
        IMPORTS.stream()
                .filter(type -> types.stream().noneMatch(own -> simpleName(own).equals(simpleName(type))))
                .forEach(type -> program.append("import ").append(type).append(";\n"));
        program.append("@SuppressWarnings(\"deprecation\")\nclass UserProgram {\n");
        int number = 0;
        for (String snippet : of(sources)) {
            program.append("void use%d(%s client) {\n".formatted(number++, simpleName(client)))
                    .append(snippet)
                    .append("\n}\n");
        }
        return Map.entry("user/program/UserProgram.java", program.append("}\n").toString());
    }

    private static String clientPath(SortedMap<String, String> sources) {
        return sources.keySet().stream()
                .filter(path -> path.endsWith("Client.java")
                        && !path.endsWith("AsyncClient.java")
                        && sources.containsKey(delegate(path)))
                .findFirst()
                .orElseThrow();
    }

    private static String delegate(String client) {
        int name = client.lastIndexOf('/') + 1;
        return client.substring(0, name) + "Delegating" + client.substring(name);
    }

    private static String typeName(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private static String simpleName(String typeName) {
        return typeName.substring(typeName.lastIndexOf('.') + 1);
    }
}
