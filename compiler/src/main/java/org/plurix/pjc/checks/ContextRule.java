package org.plurix.pjc.checks;

import java.util.List;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** A promise that an annotation of {@code plurix.rt} makes for a method and for everything it calls. */
enum ContextRule {
    NO_ALLOCATION("must not allocate", List.of("NoAllocation", "InterruptContext", "Interrupt")) {
        @Override
        String violation(Value value) {
            return switch (value.op) {
                case NEW, NEWARRAY, MULTINEWARRAY -> "creates " + javaName((TypeRef) value.aux);
                default -> null;
            };
        }
    },
    UNINTERRUPTIBLE("must keep interrupts disabled", List.of("Uninterruptible")) {
        @Override
        String violation(Value value) {
            boolean enables = value.aux instanceof MethodRef method && method.owner().internalName().equals(MAGIC)
                    && ENABLING.contains(method.name());
            return enables ? "enables interrupts" : null;
        }
    };

    private static final String RUNTIME = "plurix/rt/";
    private static final String MAGIC = RUNTIME + "Magic";
    private static final List<String> ENABLING = List.of("sti", "stiHlt", "hlt");

    /** What the method must (not) do, for messages. */
    final String demand;
    private final List<String> annotations;

    ContextRule(String demand, List<String> annotations) {
        this.demand = demand;
        this.annotations = annotations;
    }

    /** What the operation does against the rule, or null. */
    abstract String violation(Value value);

    /** Simple name of the annotation by which the method makes this promise, or null. */
    String promisedBy(MethodInfo method) {
        return annotations.stream().filter(a -> method.hasAnnotation(RUNTIME + a)).findFirst().orElse(null);
    }

    private static String javaName(TypeRef type) {
        return type.isArray() ? "an array" : "a " + type.internalName().replace('/', '.');
    }
}
