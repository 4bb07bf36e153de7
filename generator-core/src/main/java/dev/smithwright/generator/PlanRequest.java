package dev.smithwright.generator;

import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;

/**
 * All that decides what is planned: which service of which models, and under which names.
 *
 * @param sources the models
 * @param selection what to take from them
 * @param naming the Java package
 * @param endpointTests whether the cases that the model has for its endpoint rules are planned too
 */
public record PlanRequest(ModelSources sources, Selection selection, Naming naming, boolean endpointTests) {}
