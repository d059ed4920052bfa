package org.plurix.pjc.driver;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.opt.Pipeline;
import org.plurix.pjc.world.ClassWorld;

/**
 * `--explain Class.method`: what the optimizer did with the methods of that name and why not more. The class may be given with or without its package.
 * Thread safe; explains nothing when nothing is asked.
 */
final class Explainer {
    private final String wanted;
    private final ClassWorld world;
    private final InlineRules rules;
    private final boolean optimized;
    private final Map<MethodRef, MethodExplanation> explanations = new ConcurrentHashMap<>();

    /** @param wanted {@code Class.method}, or null for none */
    Explainer(String wanted, ClassWorld world, InlineRules rules, boolean optimized) {
        this.wanted = wanted;
        this.world = world;
        this.rules = rules;
        this.optimized = optimized;
    }

    boolean wants(MethodRef method) {
        if (wanted == null) {
            return false;
        }
        String full = method.owner().internalName().replace('/', '.') + "." + method.name();
        return full.equals(wanted) || full.endsWith("." + wanted);
    }

    /** Sees the graph before and after each pass. */
    Pipeline.Observer begin(Graph graph) {
        MethodExplanation explanation = new MethodExplanation(graph, world, new InlineReasons(world, rules, optimized));
        explanations.put(graph.method, explanation);
        return explanation;
    }

    /** The text about all methods that were asked for; an empty one if nothing was asked. */
    String text(Iterable<CompiledMethod> methods, HeapImage image) {
        if (wanted == null) {
            return "";
        }
        Map<String, String> texts = new TreeMap<>();
        for (CompiledMethod method : methods) {
            MethodExplanation explanation = explanations.get(method.method());
            if (explanation != null) {
                texts.put(method.method().toString(), explanation.text(method, image));
            }
        }
        return texts.isEmpty() ? "the program does not use a method " + wanted + "\n" : String.join("\n", texts.values());
    }
}
