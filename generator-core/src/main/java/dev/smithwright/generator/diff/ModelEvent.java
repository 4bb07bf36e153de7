package dev.smithwright.generator.diff;

import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * What Smithy's own rules say of the evolution of the model, whatever the language of the clients.
 *
 * @param severity {@code WARNING}, {@code DANGER} or {@code ERROR}
 * @param id the rule
 * @param shape the shape id
 * @param message what the rule says
 */
public record ModelEvent(String severity, String id, String shape, String message) implements Comparable<ModelEvent> {

    static ModelEvent of(ValidationEvent event) {
        return new ModelEvent(
                event.getSeverity().name(),
                event.getId(),
                event.getShapeId().map(ShapeId::toString).orElse(""),
                OneLine.of(event.getMessage()));
    }

    @Override
    public int compareTo(ModelEvent other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return shape + "\n" + id + "\n" + severity + "\n" + message;
    }
}
