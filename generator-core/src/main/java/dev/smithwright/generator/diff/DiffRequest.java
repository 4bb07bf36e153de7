package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.load.ModelSources;

/**
 * Two models, to be compared.
 *
 * @param before the old model
 * @param isBaseline whether the old model is a baseline, of which nothing is to be selected any longer
 * @param after the new model, and all that decides on the API that is made of it
 */
public record DiffRequest(ModelSources before, boolean isBaseline, PlanRequest after) {}
