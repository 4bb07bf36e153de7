package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** All emitters. */
public final class Emitters {

    private static final List<Emitter> TYPES = List.of(
            PackageInfoEmitter.root(),
            new OperationsEmitter(),
            new OperationTypesEmitter(),
            new ErrorsEmitter(),
            PackageInfoEmitter.model(),
            new RecordEmitter(),
            new EnumEmitter(),
            new UnionEmitter(),
            new ServiceExceptionEmitter(),
            new ExceptionEmitter(),
            new ErrorSetEmitter(),
            new CollectionEmitter(),
            new ShapesEmitter(),
            PackageInfoEmitter.paginators(),
            new PaginatorEmitter(),
            PackageInfoEmitter.waiters(),
            new WaiterEmitter(),
            new ServiceWaitersEmitter());

    private static final List<Emitter> CLIENT = List.of(new ClientEmitter());

    private static final List<Emitter> EMULATOR =
            List.of(PackageInfoEmitter.emulator(), new HandlerEmitter(), new RouterEmitter());

    private Emitters() {}

    /** Returns the emitters that are asked for. */
    public static List<Emitter> of(EmissionOptions options) {
        List<Emitter> emitters = new ArrayList<>();
        if (options.types()) {
            emitters.addAll(TYPES);
        }
        if (options.client()) {
            emitters.addAll(CLIENT);
        }
        if (options.asyncClient()) {
            emitters.add(new AsyncClientEmitter(options.client()));
        }
        if (options.anyClient()) {
            emitters.add(new EndpointsEmitter());
            emitters.add(new StubEmitter(options.client(), options.asyncClient()));
        }
        if (options.emulator()) {
            emitters.addAll(EMULATOR);
        }
        if (options.moduleName() != null) {
            emitters.add(new ModuleInfoEmitter(options.moduleName(), options));
        }
        if (options.endpointTests()) {
            emitters.add(new EndpointTestsEmitter());
        }
        return List.copyOf(emitters);
    }
}
