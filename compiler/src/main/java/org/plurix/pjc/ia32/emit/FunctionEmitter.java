package org.plurix.pjc.ia32.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.CodeAddress;
import org.plurix.pjc.ia32.asm.CodeBlob;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Move;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.Positions;

/** Emits an allocated function: prologue, blocks, cold code, constants; collects line table and exception ranges. */
public final class FunctionEmitter implements Emission {
    /** Cold code with the context it belongs to. */
    private record Cold(Label label, Runnable body, int line, List<MBlock.Handler> handlers) { }

    private record Table(Label label, Label[] entries) { }

    private final MFunction function;
    private final MethodRef method;
    private final String sourceFile;
    private final Mem stackLimit;
    private final Assembler asm;
    private final Map<MBlock, Label> labels = new HashMap<>();
    private final Deque<Cold> cold = new ArrayDeque<>();
    private final List<Table> tables = new ArrayList<>();
    private final LineMarks lines;
    private final HandlerRanges ranges = new HandlerRanges();
    private final JumpThreading threading;
    private MBlock next;
    private int line;
    private List<MBlock.Handler> handlers = List.of();

    private FunctionEmitter(MFunction function, MethodRef method, String sourceFile, Positions positions, Mem stackLimit, boolean listing) {
        this.lines = new LineMarks(positions);
        this.function = function;
        this.method = method;
        this.sourceFile = sourceFile;
        this.stackLimit = stackLimit;
        this.asm = new Assembler(32, listing);
        this.threading = new JumpThreading(function.blocks);
    }

    /** The product: the method for the linker and, if asked for, the rows of its listing. */
    public record Result(CompiledMethod method, CodeBlob blob) { }

    /** {@code stackLimit}: the cell with the lowest usable stack address. */
    public static Result emit(MFunction function, MethodRef method, String sourceFile, Positions positions, Mem stackLimit,
            boolean listing) {
        return new FunctionEmitter(function, method, sourceFile, positions, stackLimit, listing).run();
    }

    private Result run() {
        for (MBlock block : function.blocks) {
            labels.put(block, new Label());
        }
        prologue();
        List<MBlock> order = LoopRotation.order(function.blocks).stream().filter(block -> !threading.isDropped(block)).toList();
        for (int i = 0; i < order.size(); i++) {
            next = i + 1 < order.size() ? order.get(i + 1) : null;
            block(order.get(i));
        }
        next = null;
        coldCode();
        Symbol self = new Symbol.Code(method);
        tables(self);
        function.pool.place(asm);
        CodeBlob blob = asm.finish(self);
        return new Result(new CompiledMethod(method, sourceFile, blob.code(), blob.relocs(), function.frame.size(), lines.lines(),
                ranges.finish(labels), lines.inlined()), blob);
    }

    private void prologue() {
        emit(Mn.PUSH, Reg.EBP);
        emit(Mn.MOV, Reg.EBP, Reg.ESP);
        boolean calls = function.blocks.stream().anyMatch(b -> b.insns.stream().anyMatch(insn -> insn.isCall));
        if (calls && !method.equals(RuntimeHelper.STACK_OVERFLOW.method)) {
            emit(Mn.CMP, Reg.ESP, stackLimit);
            emit(Mn.JB, cold(this::stackOverflow));
        }
        if (function.frame.size() > 0) {
            emit(Mn.SUB, Reg.ESP, Imm.of(function.frame.size()));
        }
    }

    /** From here to the next catch the limit is off: StackOverflowError needs the reserve below it. */
    private void stackOverflow() {
        emit(Mn.MOV, stackLimit, Imm.of(0));
        emit(Mn.CALL, new CodeAddress(new Symbol.Code(RuntimeHelper.STACK_OVERFLOW.method)));
    }

    private void block(MBlock block) {
        handlers = block.handlers;
        asm.bind(labels.get(block));
        asm.comment(block + (block.loopDepth > 0 ? " loop depth " + block.loopDepth : ""));
        Label start = asm.here();
        for (Insn insn : block.insns) {
            atLine(insn.line);
            insn.emit(this);
        }
        ranges.add(start, asm.here(), handlers);
    }

    private void atLine(int newLine) {
        if (newLine != 0 && newLine != line) {
            line = newLine;
            lines.add(asm.here(), line);
            asm.comment(lines.text(line));
        }
    }

    private void coldCode() {
        while (!cold.isEmpty()) {
            Cold code = cold.poll();
            handlers = code.handlers();
            atLine(code.line());
            asm.bind(code.label());
            Label start = asm.here();
            code.body().run();
            ranges.add(start, asm.here(), handlers);
        }
    }

    private void tables(Symbol self) {
        for (Table table : tables) {
            asm.align(4);
            asm.bind(table.label());
            asm.comment("jump table");
            for (Label entry : table.entries()) {
                asm.addressWord(self, entry);
            }
        }
    }

    // ---- Emission

    @Override
    public Assembler asm() {
        return asm;
    }

    @Override
    public Label labelOf(MBlock block) {
        return labels.get(threading.target(block));
    }

    @Override
    public boolean isNext(MBlock block) {
        return threading.target(block) == next;
    }

    @Override
    public Label cold(Runnable body) {
        Label label = new Label();
        cold.add(new Cold(label, body, line, handlers));
        return label;
    }

    @Override
    public Label jumpTable(Label[] entries) {
        Label label = new Label();
        tables.add(new Table(label, entries));
        return label;
    }

    @Override
    public void move(List<Move> moves) {
        ParallelMove.emit(asm, moves);
    }

    @Override
    public void save(int registers) {
        for (int r = 0; r < 8; r++) {
            if ((registers & 1 << r) != 0) {
                emit(Mn.PUSH, Reg.gp(r));
            }
        }
        int floats = Integer.bitCount(registers >> 8);
        if (floats > 0) {
            emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, -8 * floats));
            int offset = 0;
            for (int r = 8; r < 16; r++) {
                if ((registers & 1 << r) != 0) {
                    emit(Mn.MOVSD, Mem.of(64, Reg.ESP, offset), Insn.register(r));
                    offset += 8;
                }
            }
        }
    }

    @Override
    public void restore(int registers) {
        int floats = Integer.bitCount(registers >> 8);
        if (floats > 0) {
            int offset = 0;
            for (int r = 8; r < 16; r++) {
                if ((registers & 1 << r) != 0) {
                    emit(Mn.MOVSD, Insn.register(r), Mem.of(64, Reg.ESP, offset));
                    offset += 8;
                }
            }
            emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, 8 * floats));
        }
        for (int r = 7; r >= 0; r--) {
            if ((registers & 1 << r) != 0) {
                emit(Mn.POP, Reg.gp(r));
            }
        }
    }

    @Override
    public void leaveAndReturn() {
        if (function.frame.size() > 0) {
            emit(Mn.LEAVE);
        } else {
            emit(Mn.POP, Reg.EBP);
        }
        if (function.stackArgumentBytes > 0) {
            emit(Mn.RET, Imm.of(function.stackArgumentBytes));
        } else {
            emit(Mn.RET);
        }
    }
}
