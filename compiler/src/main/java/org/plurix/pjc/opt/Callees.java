package org.plurix.pjc.opt;

import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;

/** What the inliner asks about calls; the driver answers by the rules of its target. */
public interface Callees {
    /** Nothing is known of any call. */
    Callees NONE = new Callees() {
        @Override
        public MethodRef target(MethodRef caller, Value call) {
            return null;
        }

        @Override
        public Graph body(MethodRef caller, MethodRef callee) {
            return null;
        }
    };

    /** The only method that a call can run as long as the caller's code lives, or null. */
    MethodRef target(MethodRef caller, Value call);

    /** The translated body of a method that may become part of the caller, or null. Not to be changed. */
    Graph body(MethodRef caller, MethodRef callee);
}
