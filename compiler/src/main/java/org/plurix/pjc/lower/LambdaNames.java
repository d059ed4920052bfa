package org.plurix.pjc.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Names lambda bodies after the method around them and their place in it ({@code lambda$main$0}, inner ones {@code lambda$main$0$0}). The front
 * end numbers them through the whole class, so that one more lambda would rename all behind it, and a deploy would give living lambdas the code
 * of their neighbours.
 */
final class LambdaNames {
    private static final Pattern NUMBERED = Pattern.compile("lambda\\$\\d+");

    private final ClassNode node;
    private final Map<String, MethodNode> bodies = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private LambdaNames(ClassNode node) {
        this.node = node;
    }

    static void makeStable(ClassNode node) {
        LambdaNames names = new LambdaNames(node);
        for (MethodNode method : node.methods) {
            if (NUMBERED.matcher(method.name).matches()) {
                names.bodies.put(method.name + method.desc, method);
            } else {
                names.taken.add(method.name);
            }
        }
        for (MethodNode method : node.methods) {
            if (!names.bodies.containsKey(method.name + method.desc)) {
                names.nameBodiesIn(method, "lambda$" + plain(method.name));
            }
        }
        names.apply();
    }

    private static String plain(String methodName) {
        return switch (methodName) {
            case "<init>" -> "new";
            case "<clinit>" -> "static";
            default -> methodName;
        };
    }

    private void nameBodiesIn(MethodNode method, String prefix) {
        for (AbstractInsnNode insn : method.instructions) {
            if (!(insn instanceof InvokeDynamicInsnNode call)) {
                continue;
            }
            for (Object argument : call.bsmArgs) {
                String key = argument instanceof Handle handle && handle.getOwner().equals(node.name) ? handle.getName() + handle.getDesc() : null;
                MethodNode body = bodies.get(key);
                if (body != null && !names.containsKey(key)) {
                    String name = next(prefix);
                    names.put(key, name);
                    nameBodiesIn(body, name);
                }
            }
        }
    }

    private String next(String prefix) {
        String name;
        do {
            name = prefix + "$" + (counts.merge(prefix, 1, Integer::sum) - 1);
        } while (!taken.add(name));
        return name;
    }

    private void apply() {
        for (MethodNode method : node.methods) {
            method.name = names.getOrDefault(method.name + method.desc, method.name);
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof InvokeDynamicInsnNode call) {
                    rename(call.bsmArgs);
                }
            }
        }
    }

    private void rename(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Handle h && h.getOwner().equals(node.name) && names.containsKey(h.getName() + h.getDesc())) {
                arguments[i] = new Handle(h.getTag(), h.getOwner(), names.get(h.getName() + h.getDesc()), h.getDesc(), h.isInterface());
            }
        }
    }
}
