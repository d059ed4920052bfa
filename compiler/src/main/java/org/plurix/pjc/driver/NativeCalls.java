package org.plurix.pjc.driver;

import java.util.List;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.world.NativeBinding;

/** Redirects calls of {@code plurix.rt.Platform} to the target's platform class; done at link time so that cached code serves all targets. */
public final class NativeCalls {
    private NativeCalls() { }

    public static List<CompiledMethod> bind(List<CompiledMethod> methods, NativeBinding natives) {
        return methods.stream().map(m -> bind(m, natives)).toList();
    }

    private static CompiledMethod bind(CompiledMethod m, NativeBinding natives) {
        boolean changed = m.relocs().stream().anyMatch(r -> bound(r, natives) != r);
        if (!changed) {
            return m;
        }
        List<Reloc> relocs = m.relocs().stream().map(r -> bound(r, natives)).toList();
        return new CompiledMethod(m.method(), m.sourceFile(), m.code(), relocs, m.frameSize(), m.lines(), m.handlers(), m.inlined());
    }

    private static Reloc bound(Reloc reloc, NativeBinding natives) {
        if (!(reloc.symbol() instanceof Symbol.Code code) || natives.target(code.method()).equals(code.method())) {
            return reloc;
        }
        return new Reloc(reloc.offset(), reloc.relative(), new Symbol.Code(natives.target(code.method())), reloc.addend());
    }
}
