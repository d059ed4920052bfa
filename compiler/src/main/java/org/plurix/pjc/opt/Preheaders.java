package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Loops;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Phis;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;

/** Gives loops a block that runs once before them and leads nowhere else. */
final class Preheaders {
    private Preheaders() { }

    /** The preheader of each loop that has one or got one; loops that exceptions enter have none. */
    static Map<Loops.Loop, Block> make(Graph graph, Loops loops) {
        Map<Loops.Loop, Block> result = new HashMap<>();
        for (Loops.Loop loop : loops.loops) {
            List<Block> outside = loop.header.preds.stream().filter(p -> !loop.contains(p)).toList();
            if (loop.header.isHandler() || outside.isEmpty()) {
                continue;
            }
            boolean ready = outside.size() == 1 && outside.get(0).succs.size() == 1;
            result.put(loop, ready ? outside.get(0) : insert(graph, loop));
        }
        return result;
    }

    private static Block insert(Graph graph, Loops.Loop loop) {
        Block header = loop.header;
        Block before = graph.newBlock();
        before.handlers = header.handlers;
        for (Loops.Loop around = loop.outer; around != null; around = around.outer) {
            around.blocks.set(before.id);
        }
        List<Value> phis = List.copyOf(Phis.of(header));
        List<List<Value>> entering = new ArrayList<>();
        phis.forEach(phi -> entering.add(new ArrayList<>()));
        for (int i = 0; i < header.preds.size(); i++) {
            Block pred = header.preds.get(i);
            if (!loop.contains(pred)) {
                before.preds.add(pred);
                pred.succs.replaceAll(s -> s == header ? before : s);
                for (int k = 0; k < phis.size(); k++) {
                    entering.get(k).add(phis.get(k).arg(i));
                }
                Phis.removePredecessor(header, i--);
            }
        }
        for (int k = 0; k < phis.size(); k++) {
            phis.get(k).args.add(merged(graph, before, phis.get(k), entering.get(k)));
        }
        graph.append(before, Op.GOTO, Type.VOID, header.terminator().line);
        Graph.connect(before, header);
        return before;
    }

    private static Value merged(Graph graph, Block block, Value phi, List<Value> args) {
        if (args.stream().allMatch(a -> a == args.get(0))) {
            return args.get(0);
        }
        return graph.append(block, Op.PHI, phi.type, phi.line, args.toArray(Value[]::new));
    }
}
