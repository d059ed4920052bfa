package org.plurix.pjc.ia32.isel;

import java.util.List;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.TypeRef;

/** Allocation, type tests, class initialisation, throwing. */
final class ObjectSelect {
    private static final int WORD = 4;
    private static final TypeRef INT_ARRAY = new TypeRef("[I");

    private final Selection s;
    private final CallSelect calls;

    ObjectSelect(Selection s, CallSelect calls) {
        this.s = s;
        this.calls = calls;
    }

    private static Part descriptor(TypeRef type) {
        return Part.of(Imm.address(new Symbol.Descriptor(type), 0));
    }

    /** Bumps the allocation pointer; memory beyond it is zero already. */
    void newObject(Value v) {
        TypeRef type = (TypeRef) v.aux;
        int references = WORD * s.layout.refCount(type);
        int size = references + WORD + s.layout.scalarSize(type);
        Insn insn = s.insn("new");
        insn.savesLive = true;
        Occurrence d = insn.def(s.vreg(v));
        Occurrence end = insn.temp(s.word());
        s.add(insn.emits(out -> {
            Label done = new Label();
            out.emit(Mn.MOV, d.loc(), LocalCells.ALLOC_TOP);
            out.emit(Mn.LEA, end.loc(), Mem.of(0, d.reg(), size));
            out.emit(Mn.CMP, end.loc(), LocalCells.ALLOC_LIMIT);
            out.emit(Mn.JA, out.cold(() -> {
                out.save(insn.liveAcross);
                out.emit(Mn.MOV, Reg.EAX, descriptor(type).constant());
                out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.NEW_OBJECT));
                out.move(d.loc(), Reg.EAX, WORD);
                out.restore(insn.liveAcross);
                out.emit(Mn.JMP, done);
            }));
            out.emit(Mn.MOV, LocalCells.ALLOC_TOP, end.loc());
            out.emit(Mn.MOV, Mem.of(32, d.reg(), references), Imm.address(new Symbol.Descriptor(type), DescriptorLayout.HEADER_TAG));
            out.emit(Mn.ADD, d.loc(), Imm.of(references + WORD));
            out.asm().bind(done);
        }));
    }

    void newArray(Value v) {
        calls.helper(v, RuntimeHelper.NEW_ARRAY,
                List.of(CallSelect.Arg.word(descriptor((TypeRef) v.aux)), CallSelect.Arg.word(s.part(v.arg(0)))));
    }

    void newMultiArray(Value v) {
        VReg lengths = s.word();
        calls.helper(lengths, RuntimeHelper.NEW_ARRAY,
                List.of(CallSelect.Arg.word(descriptor(INT_ARRAY)), CallSelect.Arg.word(Part.of(v.args.size()))));
        for (int i = 0; i < v.args.size(); i++) {
            int offset = WORD + WORD * i;
            Insn insn = s.insn("dimension");
            Occurrence base = s.reg(insn, Part.of(lengths));
            Occurrence x = s.regOrConstant(insn, s.part(v.arg(i)));
            s.add(insn.emits(out -> out.emit(Mn.MOV, Mem.of(32, base.reg(), offset), x.loc())));
        }
        calls.helper(v, RuntimeHelper.NEW_MULTI,
                List.of(CallSelect.Arg.word(descriptor((TypeRef) v.aux)), CallSelect.Arg.word(Part.of(lengths))));
    }

    /** The operands every type test needs. */
    private final class Test {
        final Insn insn;
        final TypeTest test;
        final Occurrence object;
        final Occurrence scratch;
        final Occurrence scratch2;

        Test(String name, Value object, TypeRef type) {
            insn = s.insn(name);
            insn.savesLive = true;
            test = new TypeTest(s.layout, type);
            this.object = s.lateReg(insn, s.part(object));
            scratch = test.needsScratch() ? insn.temp(s.word()) : null;
            scratch2 = test.needsSecondScratch() ? insn.temp(s.word()) : null;
        }

        /** Falls through for an instance. */
        void emit(Emission out, int alsoSaved, Label ifNull, Label no) {
            out.emit(Mn.TEST, object.reg(), object.reg());
            out.emit(Mn.JE, ifNull);
            Reg first = scratch == null ? null : scratch.reg();
            Reg second = scratch2 == null ? null : scratch2.reg();
            test.emit(out, object.reg(), first, second, insn.liveAcross | alsoSaved, no);
        }
    }

    void instanceOf(Value v) {
        Test t = new Test("instanceof", v.arg(0), (TypeRef) v.aux);
        Occurrence d = t.insn.def(s.vreg(v));
        s.add(t.insn.emits(out -> {
            Label no = new Label();
            out.emit(Mn.XOR, d.loc(), d.loc());
            t.emit(out, Insn.bit(d.reg()), no, no);
            out.emit(Mn.INC, d.loc());
            out.asm().bind(no);
        }));
    }

    /** INSTANCEOF whose only use is the branch that ends the block. */
    void branch(Value test, boolean takenIfInstance) {
        Test t = new Test("instanceof-branch", test.arg(0), (TypeRef) test.aux);
        var yes = s.block.succs.get(takenIfInstance ? 0 : 1);
        var no = s.block.succs.get(takenIfInstance ? 1 : 0);
        s.add(t.insn.emits(out -> {
            t.emit(out, 0, out.labelOf(no), out.labelOf(no));
            if (!out.isNext(yes)) {
                out.emit(Mn.JMP, out.labelOf(yes));
            }
        }));
    }

    void checkCast(Value v) {
        TypeRef type = (TypeRef) v.aux;
        Value object = Selection.origin(v.arg(0));
        if (v.has(Value.FITS) || object.isConst() || type.equals(TypeRef.ofClass("java/lang/Object"))) {
            return;
        }
        Test t = new Test("checkcast", object, type);
        s.add(t.insn.emits(out -> {
            Label ok = new Label();
            Label bad = out.cold(() -> {
                Moves.parallel(out, Reg.EAX, t.object.loc(), Reg.EDX, descriptor(type).constant());
                out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.CHECK_CAST_FAILED));
            });
            t.emit(out, Insn.bit(t.object.reg()), ok, bad);
            out.asm().bind(ok);
        }));
    }

    void classInit(Value v) {
        TypeRef type = (TypeRef) v.aux;
        if (!s.layout.needsInit(type)) {
            return;
        }
        Insn insn = s.insn("classinit");
        insn.savesLive = true;
        s.add(insn.emits(out -> {
            Label done = new Label();
            out.emit(Mn.CMP, Mem.symbol(32, new Symbol.Statics(type), 0), Imm.of(DescriptorLayout.INITIALIZED));
            out.emit(Mn.JNE, out.cold(() -> {
                out.save(insn.liveAcross);
                out.emit(Mn.MOV, Reg.EAX, descriptor(type).constant());
                out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.CLASS_INIT));
                out.restore(insn.liveAcross);
                out.emit(Mn.JMP, done);
            }));
            out.asm().bind(done);
        }));
    }

    void throwException(Value v) {
        Insn insn = s.insn("throw");
        insn.isCall = true;
        Part part = s.part(v.arg(0));
        Occurrence x = s.any(insn, part);
        boolean mayBeNull = Selection.origin(v.arg(0)).op != Op.NEW;
        s.add(insn.emits(out -> {
            out.move(Reg.EAX, x.loc(), WORD);
            if (mayBeNull) {
                MemorySelect.emitNullCheck(out, Reg.EAX);
            }
            out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.THROW));
        }));
    }

    void catchException(Value v) {
        Insn insn = s.insn("catch");
        Occurrence d = insn.def(s.vreg(v));
        s.vreg(v).prefer(Reg.EAX);
        s.add(insn.emits(out -> out.move(d.loc(), Reg.EAX, WORD)));
    }
}
