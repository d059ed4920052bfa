package org.plurix.pjc.driver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.world.MethodUses;

/** Compiled bodies of methods whose classes do not change. Thread safe. */
final class MethodCache {
    private final Map<MethodRef, MethodUses> uses = new ConcurrentHashMap<>();
    private final Map<MethodRef, CompiledMethod> code = new ConcurrentHashMap<>();

    MethodUses uses(MethodRef method) {
        return uses.get(method);
    }

    CompiledMethod code(MethodRef method) {
        return code.get(method);
    }

    void put(MethodRef method, MethodUses methodUses, CompiledMethod compiled) {
        uses.put(method, methodUses);
        code.put(method, compiled);
    }
}
