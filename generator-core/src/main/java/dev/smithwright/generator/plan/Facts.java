package dev.smithwright.generator.plan;

import dev.smithwright.generator.select.SelectedService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.aws.traits.protocols.AwsQueryCompatibleTrait;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.StringTrait;
import software.amazon.smithy.model.traits.TitleTrait;

/** Takes out of the service shape what the runtime has to know. */
final class Facts {

    private Facts() {}

    static ServiceFacts of(SelectedService selected) {
        ServiceShape service = selected.service();
        Optional<ServiceTrait> aws = service.getTrait(ServiceTrait.class);
        return new ServiceFacts(
                service.getId().toString(),
                service.getTrait(TitleTrait.class).map(StringTrait::getValue).orElseGet(selected::title),
                service.getVersion(),
                aws.map(ServiceTrait::getSdkId).orElse(null),
                aws.map(ServiceTrait::getEndpointPrefix).orElse(null),
                service.getTrait(SigV4Trait.class).map(SigV4Trait::getName).orElse(null),
                protocols(selected),
                service.hasTrait(AwsQueryCompatibleTrait.class),
                Docs.of(service, service.getId().getName()));
    }

    private static List<String> protocols(SelectedService selected) {
        Stream<String> named = ServiceIndex.of(selected.model()).getProtocols(selected.service()).keySet().stream()
                .map(ShapeId::getName)
                .sorted();
        return Stream.concat(Stream.of(selected.protocol()), named)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
