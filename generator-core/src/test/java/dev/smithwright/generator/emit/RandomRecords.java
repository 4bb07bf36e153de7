package dev.smithwright.generator.emit;

import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of generated types, the same for the same seed: whatever Java lets one build. */
final class RandomRecords {

    private static final String CHARACTERS = "ab Z09\"\\'{}[],:\b\n\t\u0000\u007fäß€\u2028\u202e\uffff";
    private static final int DEEPEST = 4;

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a value of a generated record or union. */
    <T> T value(Class<T> type) {
        return type.cast(declared(type, 0));
    }

    private @Nullable Object value(AnnotatedType type, int depth) {
        boolean isNullable = type.isAnnotationPresent(Nullable.class);
        if (isNullable && (depth > DEEPEST || random.nextInt(4) == 0)) {
            return null;
        }
        if (type.getType() instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), (AnnotatedParameterizedType) type, depth);
        }
        Class<?> raw = (Class<?>) type.getType();
        Object simple = simple(raw);
        return simple == null ? declared(raw, depth + 1) : simple;
    }

    private Object collection(Class<?> raw, AnnotatedParameterizedType type, int depth) {
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        int size = depth > DEEPEST ? 0 : random.nextInt(4);
        if (raw == List.class) {
            return list(size, () -> value(arguments[0], depth + 1));
        }
        if (raw == Map.class) {
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(arguments[0], depth), value(arguments[1], depth + 1));
            }
            return map;
        }
        return EventStream.empty();
    }

    private static <T> List<@Nullable T> list(int size, Supplier<@Nullable T> element) {
        List<@Nullable T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    private @Nullable Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> text();
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "byte", "java.lang.Byte" -> (byte) random.nextInt();
            case "short", "java.lang.Short" -> (short) random.nextInt();
            case "int", "java.lang.Integer" -> random.nextInt();
            case "long", "java.lang.Long" -> random.nextLong();
            case "float", "java.lang.Float" -> Float.intBitsToFloat(random.nextInt());
            case "double", "java.lang.Double" -> Double.longBitsToDouble(random.nextLong());
            case "java.math.BigInteger" -> new BigInteger(random.nextInt(200), random).negate();
            case "java.math.BigDecimal" -> decimal();
            case "java.time.Instant" ->
                Instant.ofEpochSecond(random.nextLong() % Instant.MAX.getEpochSecond(), random.nextInt(1_000_000_000));
            default -> shape(type);
        };
    }

    private @Nullable Object shape(Class<?> type) {
        if (type == Blob.class) {
            return Blob.ofUtf8(text());
        } else if (type == Document.class) {
            return document(0);
        }
        return type == ByteStream.class ? ByteStream.empty() : null;
    }

    private Document document(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 6 : 4)) {
            case 0 -> Document.NULL;
            case 1 -> Document.of(random.nextBoolean());
            case 2 -> Document.of(decimal());
            case 3 -> Document.of(text());
            case 4 -> Document.of(list(random.nextInt(3), () -> document(depth + 1)));
            default -> Document.of(Map.of(text(), document(depth + 1)));
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(100), random), random.nextInt(40) - 20);
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int length = random.nextInt(10); length > 0; length--) {
            out.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return out.toString();
    }

    private Object declared(Class<?> type, int depth) {
        try {
            if (type.isRecord()) {
                return record(type, depth);
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("of")) {
                    return method.invoke(null, enumValue(type, method.getParameterTypes()[0]));
                }
            }
            return record(variant(type, depth), depth);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object enumValue(Class<?> type, Class<?> value) throws ReflectiveOperationException {
        if (value == int.class) {
            return random.nextInt(4);
        }
        Object[] known = Class.forName(type.getName() + "$Known", true, type.getClassLoader())
                .getEnumConstants();
        return random.nextBoolean() ? text() : type.getMethod("value").invoke(known[random.nextInt(known.length)]);
    }

    private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getAnnotatedType(), depth))
                .toArray();
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** Returns one of a union's records, but none that leads deeper where it is deep enough, nor the unknown one. */
    private Class<?> variant(Class<?> union, int depth) {
        List<Class<?>> variants = Arrays.stream(union.getPermittedSubclasses())
                .filter(variant -> !variant.getSimpleName().equals("Unknown"))
                .filter(variant -> depth <= DEEPEST || isFlat(variant))
                .toList();
        return variants.get(random.nextInt(variants.size()));
    }

    private static boolean isFlat(Class<?> variant) {
        return Arrays.stream(variant.getRecordComponents())
                .noneMatch(component -> component.getType().getPackageName().equals(variant.getPackageName()));
    }
}
