package org.plurix.pjc.image;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plurix.pjc.layout.DescriptorLayout;

/**
 * A typed object of the heap while it is being built: references, scalar bytes, and words among the scalars that hold addresses. The same
 * class serves boot image, executable and deploy unit. An <em>existing</em> object has an address and no content.
 */
public final class HeapObject {
    /** The word at {@code offset} of the scalars gets the target's address + addend, minus the address behind the word if relative. */
    public record Fixup(int offset, boolean relative, HeapObject target, int addend) { }

    private static final int WORD = DescriptorLayout.WORD;
    private static final int CODE_ALIGNMENT = 16;

    public final String label;
    public final Region region;
    public final boolean existing;
    HeapObject descriptor;
    private HeapObject[] references = {};
    private byte[] scalars = {};
    private final Map<Integer, Fixup> fixups = new LinkedHashMap<>();
    private int address;

    HeapObject(String label, Region region, HeapObject descriptor, int refCount, int scalarSize) {
        this.label = label;
        this.region = region;
        this.existing = false;
        this.descriptor = descriptor;
        this.references = new HeapObject[refCount];
        this.scalars = new byte[align(scalarSize)];
    }

    private HeapObject(String label, int address) {
        this.label = label;
        this.region = null;
        this.existing = true;
        this.address = address;
    }

    /** An object that is already in the heap. */
    static HeapObject existing(String label, int address) {
        return new HeapObject(label, address);
    }

    private static int align(int bytes) {
        return bytes + WORD - 1 & -WORD;
    }

    /** The object pointer. */
    public int address() {
        if (address == 0) {
            throw new IllegalStateException(label + " has no address yet");
        }
        return address;
    }

    public boolean isPlaced() {
        return address != 0;
    }

    void place(int objectAddress) {
        if (existing || address != 0) {
            throw new IllegalStateException(label + " is placed already");
        }
        address = objectAddress;
    }

    /** Bytes below the object pointer: references and header. */
    public int lowBytes() {
        return WORD * references.length + WORD;
    }

    public int totalBytes() {
        return lowBytes() + scalars.length;
    }

    public int alignment() {
        return region == Region.CODE ? CODE_ALIGNMENT : WORD;
    }

    public int scalarSize() {
        return scalars.length;
    }

    /** Reference k (1-based) as in docs/abi.md. */
    HeapObject reference(int k) {
        return references[k - 1];
    }

    void setReference(int k, HeapObject target) {
        references[k - 1] = target;
    }

    /** Reference by its field offset (-8 is reference 1). */
    void setReferenceAt(int offset, HeapObject target) {
        setReference((-offset - WORD) / WORD, target);
    }

    void setBytes(int offset, byte[] bytes) {
        System.arraycopy(bytes, 0, scalars, offset, bytes.length);
    }

    void setInt(int offset, int value) {
        for (int i = 0; i < WORD; i++) {
            scalars[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    int getInt(int offset) {
        int value = 0;
        for (int i = WORD - 1; i >= 0; i--) {
            value = value << 8 | scalars[offset + i] & 0xFF;
        }
        return value;
    }

    void setShort(int offset, int value) {
        scalars[offset] = (byte) value;
        scalars[offset + 1] = (byte) (value >>> 8);
    }

    void setLong(int offset, long value) {
        setInt(offset, (int) value);
        setInt(offset + WORD, (int) (value >>> 32));
    }

    void setByte(int offset, int value) {
        scalars[offset] = (byte) value;
    }

    /** The word at {@code offset} becomes the address of {@code target}. */
    void setAddress(int offset, HeapObject target) {
        add(new Fixup(offset, false, target, 0));
    }

    /** Takes the place of an earlier fixup of the same word. */
    void add(Fixup fixup) {
        fixups.put(fixup.offset(), fixup);
    }

    /** Grows the scalar part; only before placement. */
    void extend(int scalarSize) {
        scalars = Arrays.copyOf(scalars, align(scalarSize));
    }

    /** Writes the finished object at {@code at} (its lowest byte); all objects it refers to must be placed. */
    void write(byte[] target, int at) {
        int p = at;
        for (int k = references.length; k >= 1; k--) {
            putInt(target, p, references[k - 1] == null ? 0 : references[k - 1].address());
            p += WORD;
        }
        putInt(target, p, descriptor.address() + DescriptorLayout.HEADER_TAG);
        p += WORD;
        System.arraycopy(scalars, 0, target, p, scalars.length);
        for (Fixup fixup : fixups.values()) {
            int value = fixup.target().address() + fixup.addend();
            if (fixup.relative()) {
                value -= address() + fixup.offset() + WORD;
            }
            putInt(target, p + fixup.offset(), value);
        }
    }

    static void putInt(byte[] target, int at, int value) {
        for (int i = 0; i < WORD; i++) {
            target[at + i] = (byte) (value >>> 8 * i);
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
