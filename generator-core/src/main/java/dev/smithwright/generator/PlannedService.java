package dev.smithwright.generator;

import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.select.SelectedService;

/**
 * What all that is made of a model is made from.
 *
 * @param service the service, with what is left of the model
 * @param plan every name and type of its API
 * @param times how long it took; nothing for stages that come later
 */
public record PlannedService(SelectedService service, ServicePlan plan, StageTimes times) {}
