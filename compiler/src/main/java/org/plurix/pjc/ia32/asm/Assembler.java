package org.plurix.pjc.ia32.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;

/**
 * Turns instructions into bytes. Bytes go into a raw buffer; jumps to labels and alignment are <em>items</em> whose size is found only in
 * {@link #finish}: every jump starts short and grows until all reach. All positions are raw positions plus a number of items until then.
 *
 * <p>One use: emit, then finish once. Not thread-safe.
 */
public final class Assembler {
    private record Item(int rawPosition, Mn mn, Label target, int alignment) { }

    private record Fixup(int rawPosition, int itemIndex, int bytes, boolean relative, Symbol symbol, Label label, int addend) { }

    private record RawRow(Label at, String text) { }

    private final int codeBits;
    private final boolean listing;
    private byte[] raw = new byte[256];
    private int size;
    private final List<Item> items = new ArrayList<>();
    private final List<Fixup> fixups = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    private int[] itemSizes;
    private int[] itemEnds;

    public Assembler() {
        this(32, false);
    }

    /**
     * @param codeBits 32, or 16 for real-mode code (absolute addresses below 64 KiB only)
     * @param listing keep the text of every instruction
     */
    public Assembler(int codeBits, boolean listing) {
        this.codeBits = codeBits;
        this.listing = listing;
    }

    public boolean hasListing() {
        return listing;
    }

    /** Puts a comment into the listing. */
    public void comment(String text) {
        if (listing) {
            rows.add(new RawRow(here(), "; " + text));
        }
    }

    public void bind(Label label) {
        if (label.isBound()) {
            throw new IllegalStateException("label bound twice");
        }
        label.rawPosition = size;
        label.itemIndex = items.size();
        labels.add(label);
    }

    /** A new label at the current position. */
    public Label here() {
        Label label = new Label();
        bind(label);
        return label;
    }

    /** Fills with no-ops up to a multiple of {@code alignment}. */
    public void align(int alignment) {
        items.add(new Item(size, null, null, alignment));
    }

    public void data(byte[] bytes) {
        for (byte b : bytes) {
            put(b);
        }
    }

    /** A 32-bit data word. */
    public void word(int value) {
        putInt(value, 4);
    }

    /** A data word with the address of a label of this code, which becomes the code of {@code self}. */
    public void addressWord(Symbol self, Label label) {
        fixups.add(new Fixup(size, items.size(), 4, false, self, label, 0));
        putInt(0, 4);
    }

    public void emit(Mn mn, Operand... operands) {
        if (listing) {
            rows.add(new RawRow(here(), IntelText.of(mn, operands)));
        }
        if (codeBits == 32 && operands.length == 1 && operands[0] instanceof Label target && (mn == Mn.JMP || mn.isJcc())) {
            items.add(new Item(size, mn, target, 0));
            return;
        }
        encode(select(mn, operands), operands);
    }

    private static Form select(Mn mn, Operand[] operands) {
        for (Form form : Form.of(mn)) {
            if (form.matches(operands)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no encoding for " + IntelText.of(mn, operands));
    }

    private void encode(Form form, Operand[] operands) {
        if (form.needsSizePrefix(codeBits)) {
            put(0x66);
        }
        int last = form.opcode.length - 1;
        for (int i = 0; i < last; i++) {
            put(form.opcode[i]);
        }
        put(form.opcode[last] + (form.plusReg < 0 ? 0 : ((Reg) operands[form.plusReg]).code));
        switch (form.modRm) {
            case RM_REG -> modRm(operands[0], ((Reg) operands[1]).code);
            case REG_RM -> modRm(operands[1], ((Reg) operands[0]).code);
            case DIGIT -> modRm(operands[0], form.digit);
            default -> { }
        }
        if (form.moffs) {
            displacement((Mem) (operands[0] instanceof Mem ? operands[0] : operands[1]), codeBits / 8);
        }
        for (int i = 0; i < form.immBytes.length; i++) {
            immediate((Imm) operands[form.immOperand[i]], form.immBytes[i]);
        }
        if (form.relBytes != 0) {
            relative(operands[0], form.relBytes);
        }
    }

    private void modRm(Operand rm, int reg) {
        if (rm instanceof Reg direct) {
            put(0xC0 | reg << 3 | direct.code);
        } else if (codeBits == 16) {
            absolute16((Mem) rm, reg);
        } else {
            memory((Mem) rm, reg << 3);
        }
    }

    private void absolute16(Mem mem, int reg) {
        if (!mem.isAbsolute()) {
            throw new IllegalArgumentException("16-bit code addresses memory absolutely only");
        }
        put(reg << 3 | 6);
        displacement(mem, 2);
    }

    private void memory(Mem mem, int regBits) {
        if (mem.base() == null) {
            put(regBits | (mem.index() == null ? 5 : 4));
            if (mem.index() != null) {
                sib(mem, 5);
            }
            displacement(mem, 4);
            return;
        }
        boolean free = mem.symbol() == null && mem.label() == null;
        boolean needsSib = mem.index() != null || mem.base() == Reg.ESP;
        int dispBytes = !free ? 4 : mem.disp() == 0 && mem.base() != Reg.EBP ? 0 : mem.disp() == (byte) mem.disp() ? 1 : 4;
        put((dispBytes == 0 ? 0 : dispBytes == 1 ? 0x40 : 0x80) | regBits | (needsSib ? 4 : mem.base().code));
        if (needsSib) {
            sib(mem, mem.base().code);
        }
        if (dispBytes != 0) {
            displacement(mem, dispBytes);
        }
    }

    private void sib(Mem mem, int baseCode) {
        int index = mem.index() == null ? 4 : mem.index().code;
        put(Integer.numberOfTrailingZeros(mem.scale()) << 6 | index << 3 | baseCode);
    }

    private void displacement(Mem mem, int bytes) {
        if (mem.symbol() != null || mem.label() != null) {
            fixups.add(new Fixup(size, items.size(), bytes, false, mem.symbol(), mem.label(), mem.disp()));
        }
        putInt(mem.disp(), bytes);
    }

    private void immediate(Imm imm, int bytes) {
        if (imm.symbol() != null) {
            fixups.add(new Fixup(size, items.size(), bytes, false, imm.symbol(), null, imm.value()));
        }
        putInt(imm.value(), bytes);
    }

    private void relative(Operand target, int bytes) {
        if (target instanceof Label label) {
            fixups.add(new Fixup(size, items.size(), bytes, true, null, label, 0));
        } else {
            fixups.add(new Fixup(size, items.size(), bytes, true, ((CodeAddress) target).symbol(), null, 0));
        }
        putInt(0, bytes);
    }

    private void put(int b) {
        if (size == raw.length) {
            raw = Arrays.copyOf(raw, 2 * size);
        }
        raw[size++] = (byte) b;
    }

    private void putInt(int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            put(value >> 8 * i);
        }
    }

    /**
     * Lays out the code. Labels then know their offsets.
     *
     * @param self the symbol under which this code will be known, for absolute references to its own labels; may be null if there are none
     */
    public CodeBlob finish(Symbol self) {
        relax();
        for (Label label : labels) {
            label.resolve(place(label.rawPosition, label.itemIndex));
        }
        byte[] code = copy();
        List<Reloc> relocs = new ArrayList<>();
        for (Fixup fixup : fixups) {
            apply(fixup, self, code, relocs);
        }
        List<CodeBlob.Row> finalRows = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.get(i).at().offset();
            int to = i + 1 < rows.size() ? rows.get(i + 1).at().offset() : code.length;
            finalRows.add(new CodeBlob.Row(from, to - from, rows.get(i).text()));
        }
        return new CodeBlob(code, relocs, finalRows);
    }

    private int place(int rawPosition, int itemIndex) {
        return rawPosition + (itemIndex == 0 ? 0 : itemEnds[itemIndex - 1]);
    }

    private void relax() {
        int count = items.size();
        itemSizes = new int[count];
        itemEnds = new int[count];
        for (int i = 0; i < count; i++) {
            itemSizes[i] = items.get(i).mn() == null ? 0 : 2;
        }
        boolean changed = true;
        while (changed) {
            layOutItems();
            changed = false;
            for (int i = 0; i < count; i++) {
                Item item = items.get(i);
                if (item.mn() != null && itemSizes[i] == 2 && !reachesShort(item, i)) {
                    itemSizes[i] = item.mn() == Mn.JMP ? 5 : 6;
                    changed = true;
                }
            }
        }
    }

    private void layOutItems() {
        int total = 0;
        for (int i = 0; i < itemSizes.length; i++) {
            int alignment = items.get(i).alignment();
            if (alignment != 0) {
                itemSizes[i] = -(items.get(i).rawPosition() + total) & alignment - 1;
            }
            total += itemSizes[i];
            itemEnds[i] = total;
        }
    }

    private int distance(Item item, int index) {
        if (!item.target().isBound()) {
            throw new IllegalStateException("jump to a label that was never bound");
        }
        return place(item.target().rawPosition, item.target().itemIndex) - (item.rawPosition() + itemEnds[index]);
    }

    private boolean reachesShort(Item item, int index) {
        int distance = distance(item, index);
        return distance == (byte) distance;
    }

    private byte[] copy() {
        int total = itemEnds.length == 0 ? 0 : itemEnds[itemEnds.length - 1];
        byte[] code = new byte[size + total];
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int end = item.rawPosition() + itemEnds[i];
            int start = end - itemSizes[i];
            System.arraycopy(raw, from, code, place(from, i), item.rawPosition() - from);
            from = item.rawPosition();
            if (item.mn() == null) {
                Nops.fill(code, start, end);
            } else {
                jump(code, start, item, i);
            }
        }
        System.arraycopy(raw, from, code, place(from, items.size()), size - from);
        return code;
    }

    private void jump(byte[] code, int start, Item item, int index) {
        int distance = distance(item, index);
        int cc = item.mn() == Mn.JMP ? -1 : item.mn().ordinal() - Mn.JO.ordinal();
        if (itemSizes[index] == 2) {
            code[start] = (byte) (cc < 0 ? 0xEB : 0x70 + cc);
            code[start + 1] = (byte) distance;
            return;
        }
        int at = start;
        if (cc >= 0) {
            code[at++] = 0x0F;
        }
        code[at++] = (byte) (cc < 0 ? 0xE9 : 0x80 + cc);
        store(code, at, distance, 4);
    }

    private void apply(Fixup fixup, Symbol self, byte[] code, List<Reloc> relocs) {
        int at = place(fixup.rawPosition(), fixup.itemIndex());
        if (fixup.relative() && fixup.label() != null) {
            store(code, at, fixup.label().offset() - (at + fixup.bytes()), fixup.bytes());
        } else if (fixup.label() != null) {
            Symbol owner = fixup.symbol() != null ? fixup.symbol() : self;
            if (owner == null) {
                throw new IllegalStateException("absolute reference to a label of code without a name");
            }
            store(code, at, 0, fixup.bytes());
            relocs.add(new Reloc(at, false, owner, fixup.addend() + fixup.label().offset()));
        } else {
            store(code, at, 0, fixup.bytes());
            relocs.add(new Reloc(at, fixup.relative(), fixup.symbol(), fixup.addend()));
        }
    }

    private static void store(byte[] code, int at, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            code[at + i] = (byte) (value >> 8 * i);
        }
    }
}
