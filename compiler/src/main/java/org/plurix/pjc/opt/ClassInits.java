package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.TypeRef;

/**
 * Removes CLASSINITs of classes that need none, and those dominated by a CLASSINIT of the same class or a subclass: behind it the class is
 * initialised, or the running code is part of its initialisation. (Initialising a class does not initialise its interfaces.)
 */
final class ClassInits {
    private final OptContext context;
    private final List<TypeRef> initialised = new ArrayList<>();
    private boolean changed;

    private ClassInits(OptContext context) {
        this.context = context;
    }

    static boolean removeRedundant(Graph graph, OptContext context) {
        ClassInits pass = new ClassInits(context);
        DominatorWalk.run(graph, Dominators.forValues(graph), new DominatorWalk.Visitor() {
            @Override
            public int enter(Block block) {
                int mark = pass.initialised.size();
                pass.changed |= block.values.removeIf(pass::isRedundant);
                return mark;
            }

            @Override
            public void leave(Block block, int mark) {
                pass.initialised.subList(mark, pass.initialised.size()).clear();
            }
        });
        return pass.changed;
    }

    private boolean isRedundant(Value value) {
        if (value.op != Op.CLASSINIT) {
            return false;
        }
        TypeRef type = (TypeRef) value.aux;
        boolean known = initialised.contains(type)
                || !context.isInterface(type) && initialised.stream().anyMatch(t -> context.isSubclass(t, type));
        if (known || !context.needsInit(type)) {
            return true;
        }
        initialised.add(type);
        return false;
    }
}
