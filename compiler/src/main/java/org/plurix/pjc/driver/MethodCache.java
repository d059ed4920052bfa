package org.plurix.pjc.driver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plurix.pjc.dwarf.DebugMethod;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.world.MethodUses;

/** Compiled bodies of methods whose classes do not change. Thread safe. */
final class MethodCache {
    private final Map<MethodRef, MethodUses> uses = new ConcurrentHashMap<>();
    private final Map<MethodRef, CompiledMethod> code = new ConcurrentHashMap<>();

    private final Map<MethodRef, List<DebugMethod.Variable>> variables = new ConcurrentHashMap<>();

    List<DebugMethod.Variable> variables(MethodRef method) {
        return variables.getOrDefault(method, List.of());
    }

    MethodUses uses(MethodRef method) {
        return uses.get(method);
    }

    CompiledMethod code(MethodRef method) {
        return code.get(method);
    }

    void put(MethodRef method, MethodUses methodUses, CompiledMethod compiled, List<DebugMethod.Variable> methodVariables) {
        variables.put(method, methodVariables);
        uses.put(method, methodUses);
        code.put(method, compiled);
    }
}
