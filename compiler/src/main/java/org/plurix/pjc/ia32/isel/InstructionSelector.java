package org.plurix.pjc.ia32.isel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.Phi;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.LayoutInfo;
import org.plurix.pjc.layout.RuntimeHelper;

/** Turns a graph (critical edges split) into machine-level operations, block by block in the graph's order. */
public final class InstructionSelector {
    private final Graph graph;
    private final Selection s;
    private final Fusion fusion;
    private final IntSelect ints;
    private final LongSelect longs;
    private final FloatSelect floats;
    private final MemorySelect memory;
    private final ArraySelect arrays;
    private final CallSelect calls;
    private final ObjectSelect objects;
    private final CompareSelect compares;
    private final ControlSelect control;
    private final MagicSelect magic;
    private final Convention.Place[] places;

    private InstructionSelector(Graph graph, LayoutInfo layout) {
        this.graph = graph;
        List<Type> types = Convention.types(graph.method);
        this.places = Convention.places(types);
        this.s = new Selection(graph, layout, new MFunction(Convention.stackBytes(types)));
        this.fusion = new Fusion(graph);
        this.ints = new IntSelect(s);
        this.longs = new LongSelect(s, ints);
        this.floats = new FloatSelect(s);
        this.memory = new MemorySelect(s);
        this.arrays = new ArraySelect(s, memory);
        this.calls = new CallSelect(s, memory);
        this.objects = new ObjectSelect(s, calls);
        this.compares = new CompareSelect(s);
        this.control = new ControlSelect(s, fusion, compares, objects);
        this.magic = new MagicSelect(s, floats, calls, memory);
    }

    public static MFunction select(Graph graph, LayoutInfo layout) {
        InstructionSelector selector = new InstructionSelector(graph, layout);
        selector.run();
        return selector.s.function;
    }

    private void run() {
        Map<Block, MBlock> blocks = new HashMap<>();
        List<Block> order = BlockLayout.order(graph);
        for (Block block : order) {
            MBlock mblock = new MBlock(block.id, block.loopDepth);
            blocks.put(block, mblock);
            s.function.blocks.add(mblock);
        }
        for (Block block : order) {
            MBlock mblock = blocks.get(block);
            block.succs.forEach(succ -> mblock.succs.add(blocks.get(succ)));
            block.preds.forEach(pred -> mblock.preds.add(blocks.get(pred)));
            mblock.handlers = block.handlers.stream().map(h -> new MBlock.Handler(h.type(), blocks.get(h.target()))).toList();
        }
        for (Block block : order) {
            s.block = blocks.get(block);
            block(block);
        }
    }

    private void block(Block block) {
        if (block == graph.blocks.get(0)) {
            calls.parameters(parameters(), places);
        }
        for (Value v : block.values) {
            s.line = v.line;
            if (v.op == Op.PHI) {
                phi(v);
            } else if (!fusion.isFused(v) && !(v.isPure() && fusion.isUnused(v))) {
                select(v);
            }
        }
    }

    private List<Value> parameters() {
        List<Value> params = new ArrayList<>();
        for (Block block : graph.blocks) {
            for (Value v : block.values) {
                if (v.op == Op.PARAM && !fusion.isUnused(v)) {
                    params.add(v);
                }
            }
        }
        return params;
    }

    private void phi(Value v) {
        phi(s.vreg(v), v.args.stream().map(s::part).toList());
        if (v.type == Type.I64) {
            phi(s.highVReg(v), v.args.stream().map(s::highPart).toList());
        }
    }

    private void phi(VReg target, List<Part> parts) {
        List<Occurrence> args = new ArrayList<>();
        for (Part part : parts) {
            IntSelect.relate(target, part);
            args.add(part.isConstant() ? new Occurrence(part.constant()) : Phi.argument(part.vreg()));
        }
        s.block.phis.add(new Phi(target, args));
    }

    private void select(Value v) {
        switch (v.op) {
            case CONST, STRING, CLASS, PARAM, L2I -> { }
            case ADD, SUB, MUL, AND, OR, XOR, SHL, SHR, USHR -> arithmetic(v);
            case NEG -> negate(v);
            case DIV, REM -> divide(v);
            case LCMP -> compares.compareLong(v);
            case FCMPL, FCMPG, DCMPL, DCMPG -> compares.compareFloat(v);
            case I2L -> longs.signExtend(v);
            case I2F, I2D, F2D, D2F -> floats.convert(v);
            case L2F, L2D -> floats.fromLong(v);
            case F2I, D2I -> floats.toInt(v);
            case F2L -> calls.helper(v, RuntimeHelper.F2L);
            case D2L -> calls.helper(v, RuntimeHelper.D2L);
            case I2B, I2C, I2S -> ints.narrow(v);
            case GETFIELD -> memory.getField(v);
            case PUTFIELD -> memory.putField(v);
            case GETSTATIC -> memory.getStatic(v);
            case PUTSTATIC -> memory.putStatic(v);
            case FRAME_SET -> memory.frameSet(v);
            case FRAME_GET -> memory.frameGet(v);
            case NULLCHECK -> memory.nullCheck(v.arg(0));
            case ARRAYLENGTH -> arrays.length(v);
            case ALOAD -> arrays.load(v);
            case ASTORE -> arrays.store(v);
            default -> selectComplex(v);
        }
    }

    private void selectComplex(Value v) {
        switch (v.op) {
            case NEW -> objects.newObject(v);
            case NEWARRAY -> objects.newArray(v);
            case MULTINEWARRAY -> objects.newMultiArray(v);
            case INSTANCEOF -> objects.instanceOf(v);
            case CHECKCAST -> objects.checkCast(v);
            case CLASSINIT -> objects.classInit(v);
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> calls.invoke(v);
            case INTRINSIC -> magic.select(v);
            case CATCH -> objects.catchException(v);
            case GOTO -> control.go();
            case IF -> control.branch(v);
            case SWITCH -> control.switchOn(v);
            case RETURN -> control.returnValue(v);
            case THROW -> objects.throwException(v);
            case UNREACHABLE -> control.unreachable();
            default -> throw new IllegalStateException("no instruction for " + v.op);
        }
    }

    private void arithmetic(Value v) {
        switch (v.type) {
            case I32 -> ints.binary(v);
            case I64 -> longs.binary(v);
            default -> floats.binary(v);
        }
    }

    private void negate(Value v) {
        switch (v.type) {
            case I32 -> ints.unary(Mn.NEG, s.vreg(v), s.part(v.arg(0)));
            case I64 -> longs.negate(v);
            default -> floats.negate(v);
        }
    }

    private void divide(Value v) {
        boolean remainder = v.op == Op.REM;
        switch (v.type) {
            case I32 -> ints.divide(v);
            case I64 -> calls.helper(v, remainder ? RuntimeHelper.LREM : RuntimeHelper.LDIV);
            case F32, F64 -> {
                if (remainder) {
                    calls.helper(v, v.type == Type.F32 ? RuntimeHelper.FREM : RuntimeHelper.DREM);
                } else {
                    floats.binary(v);
                }
            }
            default -> throw new IllegalStateException(v.op + " of " + v.type);
        }
    }
}
