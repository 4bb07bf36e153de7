package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import dev.smithwright.runtime.validation.Constraint;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.ValidationLevel;
import dev.smithwright.runtime.validation.ValidationMessages;
import dev.smithwright.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds parts of a seed to what requests are held to: the constraints of the model, and the rules of the service.
 *
 * @param mistakes takes what is wrong
 */
record SeedChecks(Mistakes mistakes) {

    private static final JsonCodec JSON = new JsonCodec();
    private static final ConstraintValidator VALIDATOR = new ConstraintValidator();
    private static final String ROOT = "$.";

    /**
     * Returns a part as what the service's operations take, or null where it breaks a constraint of the model.
     *
     * @param origin where the part is written
     * @param members its members
     */
    <T extends SerializableShape> @Nullable T read(
            TextValue origin, Map<String, Document> members, Function<ShapeReader, T> shape) {
        ShapeReader reader = reader(members, ReaderRole.SERVER);
        try {
            T value = shape.apply(reader);
            List<Violation> violations = VALIDATOR.validate(value, ValidationLevel.ALL, reader.missingMembers());
            violations.stream()
                    .filter(violation -> !isTold(origin, violation))
                    .forEach(violation -> mistakes.add(SeedPlaces.of(origin, violation), text(violation)));
            return violations.isEmpty() ? value : null;
        } catch (UnreadableShapeException e) {
            mistakes.add(origin.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** What is required and stands there, but is of another type, was noted when types were read. */
    private static boolean isTold(TextValue origin, Violation violation) {
        return violation.constraint() instanceof Constraint.Required && SeedPlaces.isWritten(origin, violation);
    }

    private static ShapeReader reader(Map<String, Document> members, ReaderRole role) {
        return JSON.reader(JSON.write(Document.of(members)), role);
    }

    private static String text(Violation violation) {
        String text = ValidationMessages.plain(List.of(violation));
        return text.startsWith(ROOT) ? text.substring(ROOT.length()) : text;
    }

    /** Returns a part whose dates may be text as well, as AWS's command line shows them; null where they are none. */
    <T> @Nullable T readDates(TextValue origin, Map<String, Document> members, Function<ShapeReader, T> shape) {
        try {
            return shape.apply(reader(members, ReaderRole.PERSON));
        } catch (UnreadableShapeException e) {
            mistakes.add(origin.place(), "this is no date; write it as 2026-01-31T23:59:59Z, or in seconds since 1970");
            return null;
        }
    }

    /**
     * Runs the check, and notes a refusal in the service's own words.
     *
     * @param hint how the mistake may be mended
     */
    void rule(TextPlace place, String subject, String hint, Runnable check) {
        try {
            check.run();
        } catch (ServiceException e) {
            mistakes.add(place, subject + ": " + e.getMessage() + " (" + hint + ")");
        }
    }
}
