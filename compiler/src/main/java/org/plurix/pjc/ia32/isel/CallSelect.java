package org.plurix.pjc.ia32.isel;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.asm.CodeAddress;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Move;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Calls of every kind, parameters and results (docs/abi.md section 3). */
final class CallSelect {
    static final CodeAddress NULL_POINTER = target(RuntimeHelper.NULL_POINTER);
    private static final int HEADER = -4;
    private static final int TAG = DescriptorLayout.HEADER_TAG;
    private static final int WORD = 4;

    /** Does nothing. */
    private static final MethodRef OBJECT_INIT = new MethodRef(TypeRef.ofClass("java/lang/Object"), "<init>", "()V", false);

    /** What the call instruction itself looks like once the arguments are in place. */
    interface Target {
        void emit(Emission out);
    }

    private final Selection s;
    private final MemorySelect memory;

    CallSelect(Selection s, MemorySelect memory) {
        this.s = s;
        this.memory = memory;
    }

    static CodeAddress target(RuntimeHelper helper) {
        return new CodeAddress(new Symbol.Code(helper.method));
    }

    void invoke(Value v) {
        MethodRef method = (MethodRef) v.aux;
        if (method.equals(OBJECT_INIT)) {
            return;
        }
        if (v.op == Op.INVOKEVIRTUAL && s.layout.vtableIndex(method) < 0) {
            memory.nullCheck(v.arg(0));
        }
        call(v, arguments(v.args), targetOf(v.op, method));
    }

    /** One argument; {@code high} only for longs. */
    record Arg(Type type, Part low, Part high) {
        static Arg word(Part part) {
            return new Arg(Type.I32, part, null);
        }
    }

    private List<Arg> arguments(List<Value> values) {
        return values.stream().map(v -> new Arg(v.type, s.part(v), v.type == Type.I64 ? s.highPart(v) : null)).toList();
    }

    private Target targetOf(Op op, MethodRef method) {
        if (op == Op.INVOKEINTERFACE) {
            int selector = s.layout.selector(method);
            int slot = DescriptorLayout.IMT + WORD * (selector & DescriptorLayout.IMT_LENGTH - 1);
            return out -> {
                out.emit(Mn.MOV, Reg.ESI, Mem.of(32, Reg.EAX, HEADER));
                out.emit(Mn.MOV, Reg.EBX, Imm.of(selector));
                out.emit(Mn.CALL, Mem.of(32, Reg.ESI, slot - TAG));
            };
        }
        int index = op == Op.INVOKEVIRTUAL ? s.layout.vtableIndex(method) : -1;
        if (index >= 0) {
            return out -> {
                out.emit(Mn.MOV, Reg.EBX, Mem.of(32, Reg.EAX, HEADER));
                out.emit(Mn.CALL, Mem.of(32, Reg.EBX, DescriptorLayout.VTABLE + WORD * index - TAG));
            };
        }
        MethodRef direct = op == Op.INVOKEVIRTUAL ? s.layout.directTarget(method) : method;
        CodeAddress address = new CodeAddress(new Symbol.Code(direct));
        return out -> out.emit(Mn.CALL, address);
    }

    void helper(Value result, RuntimeHelper helper) {
        helper(result, helper, arguments(result.args));
    }

    void helper(Value result, RuntimeHelper helper, List<Arg> args) {
        CodeAddress address = target(helper);
        call(result, args, out -> out.emit(Mn.CALL, address));
    }

    /** A helper call with a word result that is no value of the graph. */
    void helper(VReg result, RuntimeHelper helper, List<Arg> args) {
        CodeAddress address = target(helper);
        call(Type.I32, result, null, args, out -> out.emit(Mn.CALL, address));
    }

    /** A call with {@code args} whose result, if any, becomes {@code v}. */
    void call(Value v, List<Arg> args, Target target) {
        VReg low = v.type == Type.VOID ? null : s.vreg(v);
        call(v.type, low, v.type == Type.I64 ? s.highVReg(v) : null, args, target);
    }

    private void call(Type type, VReg low, VReg high, List<Arg> args, Target target) {
        Convention.Place[] places = Convention.places(args.stream().map(Arg::type).toList());
        for (int i = 0; i < places.length; i++) {
            if (places[i].register() == null) {
                push(args.get(i));
            }
        }
        Insn insn = s.insn("call");
        List<Argument> moves = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i].register() != null) {
                moves.add(argument(insn, args.get(i), places[i].register()));
            }
        }
        insn.clobbers = Insn.ALL;
        insn.isCall = true;
        Occurrence lo = result(insn, low, type.isFloat() ? Reg.XMM0 : Reg.EAX);
        Occurrence hi = result(insn, high, Reg.EDX);
        s.add(insn.emits(out -> {
            out.move(moves.stream().map(Argument::move).toList());
            target.emit(out);
            takeResult(out, type, lo, hi);
        }));
    }

    private static Occurrence result(Insn insn, VReg vreg, Reg register) {
        if (vreg == null) {
            return null;
        }
        vreg.prefer(register);
        return insn.def(vreg);
    }

    record Argument(Reg register, Occurrence value, int bytes) {
        Move move() {
            return new Move(register, value.loc(), bytes);
        }
    }

    private Argument argument(Insn insn, Arg arg, Reg register) {
        if (!arg.low().isConstant()) {
            arg.low().vreg().prefer(register);
        }
        return new Argument(register, s.any(insn, arg.low()), arg.type().size());
    }

    private static void takeResult(Emission out, Type type, Occurrence lo, Occurrence hi) {
        if (type == Type.I64) {
            Moves.parallel(out, lo.loc(), Reg.EAX, hi.loc(), Reg.EDX);
        } else if (type.isFloat()) {
            out.move(lo.loc(), Reg.XMM0, type.size());
        } else if (type != Type.VOID) {
            out.move(lo.loc(), Reg.EAX, WORD);
        }
    }

    private void push(Arg arg) {
        if (arg.type() == Type.I64) {
            push(arg.high(), Type.I32);
        }
        push(arg.low(), arg.type() == Type.I64 ? Type.I32 : arg.type());
    }

    private void push(Part part, Type type) {
        Insn insn = s.insn("push");
        Occurrence x = s.any(insn, part);
        s.add(insn.emits(out -> emitPush(out, x.loc(), type)));
    }

    private static void emitPush(Emission out, Operand x, Type type) {
        if (x instanceof Reg reg && reg.isXmm()) {
            out.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, -type.size()));
            out.emit(type == Type.F64 ? Mn.MOVSD : Mn.MOVSS, Mem.of(type.size() * 8, Reg.ESP, 0), reg);
            return;
        }
        if (type == Type.F64) {
            out.emit(Mn.PUSH, ((Mem) x).withBits(32).plus(WORD));
        }
        out.emit(Mn.PUSH, x instanceof Mem mem ? mem.withBits(32) : x);
    }

    /** Defines the parameters at the method's entry. */
    void parameters(List<Value> params, Convention.Place[] places) {
        Insn entry = s.insn("entry");
        List<Argument> incoming = new ArrayList<>();
        for (Value param : params) {
            Convention.Place place = places[(int) param.imm];
            if (place.register() != null) {
                VReg vreg = s.vreg(param);
                vreg.prefer(place.register());
                incoming.add(new Argument(place.register(), entry.def(vreg), param.type.size()));
            }
        }
        s.add(entry.emits(out -> out.move(incoming.stream().map(a -> new Move(a.value().loc(), a.register(), a.bytes())).toList())));
        for (Value param : params) {
            Convention.Place place = places[(int) param.imm];
            if (place.register() == null) {
                fromStack(s.vreg(param), place.offset());
                if (param.type == Type.I64) {
                    fromStack(s.highVReg(param), place.offset() + WORD);
                }
            }
        }
    }

    private void fromStack(VReg vreg, int offset) {
        vreg.home = Mem.of(vreg.bytes() * 8, Reg.EBP, offset);
        vreg.homeIsArgument = true;
        Insn insn = s.insn("parameter");
        Occurrence d = insn.def(vreg);
        s.add(insn.emits(out -> out.move(d.loc(), vreg.home, vreg.bytes())));
    }
}
