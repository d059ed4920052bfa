package org.plurix.pjc.driver;

import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.world.ClassWorld;

/** Why a call is still a call: the answers of {@link InlineRules} in words. */
final class InlineReasons {
    private final ClassWorld world;
    private final InlineRules rules;
    private final boolean optimized;

    InlineReasons(ClassWorld world, InlineRules rules, boolean optimized) {
        this.world = world;
        this.rules = rules;
        this.optimized = optimized;
    }

    String of(MethodRef caller, Value call) {
        if (!optimized) {
            return "compiled without optimization";
        }
        MethodRef called = (MethodRef) call.aux;
        if (InlineRules.isUntouched(caller) || InlineRules.isUntouched(called)) {
            return "run-time system: its frames mean something";
        }
        boolean virtual = call.op == Op.INVOKEVIRTUAL || call.op == Op.INVOKEINTERFACE;
        MethodRef target = rules.target(caller, call);
        if (target == null) {
            return !virtual ? "bound by the language" : rules.isClosed(caller) ? "several methods may run" : "a class loaded later may override it";
        }
        if (target.equals(caller)) {
            return "recursive";
        }
        return ofBody(caller, target);
    }

    private String ofBody(MethodRef caller, MethodRef target) {
        MethodInfo info = world.info(target);
        if (!info.hasCode()) {
            return "its code comes from the platform";
        }
        if (rules.body(caller, target) != null) {
            return "the caller is large enough already";
        }
        if (!rules.staysAsLongAs(caller, target)) {
            return "a deploy may replace it while this code lives";
        }
        if (InlineRules.isOfException(world, target)) {
            return "a method of an exception: stack traces begin behind its frame";
        }
        if (!info.annotations.isEmpty()) {
            return "annotated";
        }
        return "too large for that, or not simple enough (" + info.codeLength() + " instructions)";
    }
}
