package org.plurix.pjc.ia32.lir;

import java.util.ArrayList;
import java.util.List;

/** A method between instruction selection and emission. {@code blocks} are in emission order, the entry first. */
public final class MFunction {
    public final List<MBlock> blocks = new ArrayList<>();
    public final Frame frame = new Frame();
    public final ConstantPool pool = new ConstantPool();
    /** Bytes of stack arguments, dropped at return. */
    public final int stackArgumentBytes;
    private final List<VReg> vregs = new ArrayList<>();

    public MFunction(int stackArgumentBytes) {
        this.stackArgumentBytes = stackArgumentBytes;
    }

    public VReg newVReg(VReg.Kind kind) {
        VReg vreg = new VReg(vregs.size(), kind);
        vregs.add(vreg);
        return vreg;
    }

    public int vregCount() {
        return vregs.size();
    }

    public VReg vreg(int id) {
        return vregs.get(id);
    }
}
