package org.plurix.pjc.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.dwarf.DebugInfo;
import org.plurix.pjc.dwarf.DebugMethod;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.world.ClassWorld;

/** Collects what a debugger wants to know of a finished image. */
final class DebugInfoBuilder {
    private DebugInfoBuilder() { }

    static DebugInfo of(List<CompiledMethod> methods, MethodCompiler compiler, HeapImage image, ClassWorld world) {
        Map<Symbol, Integer> addresses = image.symbols();
        List<DebugMethod> result = new ArrayList<>();
        for (CompiledMethod method : methods) {
            Integer address = addresses.get(new Symbol.Code(method.method()));
            if (address != null) {
                String source = method.lines().isEmpty() ? "" : world.sourcePath(method.method().owner().internalName());
                result.add(new DebugMethod(method, address, source, compiler.variables(method.method())));
            }
        }
        return DebugInfo.of(result, Path.of("").toAbsolutePath().toString());
    }
}
