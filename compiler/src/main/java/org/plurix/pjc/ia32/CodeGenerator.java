package org.plurix.pjc.ia32;

import org.plurix.pjc.ia32.emit.FunctionEmitter;
import org.plurix.pjc.ia32.isel.InstructionSelector;
import org.plurix.pjc.ia32.isel.LocalCells;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.regalloc.AllocationChecker;
import org.plurix.pjc.ia32.regalloc.RegisterAllocator;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.LayoutInfo;
import org.plurix.pjc.model.StageException;

/** The back end: one graph (critical edges split, blocks in emission order) to machine code. Stateless, callable from any thread. */
public final class CodeGenerator {
    private CodeGenerator() {
    }

    public static CompiledMethod compile(Graph graph, LayoutInfo layout) {
        return generate(graph, layout, false).method();
    }

    /** The listing of a method: offset, bytes, instruction, with source lines and blocks between. */
    public static String listing(Graph graph, LayoutInfo layout) {
        FunctionEmitter.Result result = generate(graph, layout, true);
        return Listing.print(result.method(), result.blob());
    }

    private static FunctionEmitter.Result generate(Graph graph, LayoutInfo layout, boolean listing) {
        String stage = "instruction selection";
        try {
            MFunction function = InstructionSelector.select(graph, layout);
            stage = "register allocation";
            RegisterAllocator.allocate(function);
            assert AllocationChecker.check(function);
            stage = "emission";
            return FunctionEmitter.emit(function, graph.method, graph.sourceFile, graph.positions, LocalCells.STACK_LIMIT, listing);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new StageException(stage, graph.method.toString(), e);
        }
    }
}
