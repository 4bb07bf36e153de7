package dev.smithwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.operation.Operation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A package that is forgotten in {@code module-info.java} is there on the class path and missing on the module path. */
class ModuleDescriptorTest {

    @Test
    void everyPackageIsExported() throws Exception {
        Path classes = Path.of(Operation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor descriptor = ModuleFinder.of(classes)
                .find("dev.smithwright.runtime.core")
                .orElseThrow()
                .descriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(descriptor.packages());
    }
}
