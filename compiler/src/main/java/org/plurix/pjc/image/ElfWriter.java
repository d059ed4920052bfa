package org.plurix.pjc.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes an ELF32 executable for IA-32 with program headers only: no sections, no symbols. */
public final class ElfWriter {
    public static final int READ = 4;
    public static final int WRITE = 2;
    public static final int EXECUTE = 1;
    public static final int EHDR_SIZE = 52;
    public static final int PHDR_SIZE = 32;

    private static final int PAGE = 4096;
    private static final int PT_LOAD = 1;
    private static final int ET_EXEC = 2;
    private static final int EM_386 = 3;
    private static final byte[] IDENT = {0x7F, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private record Segment(int address, byte[] content, int memorySize, int flags) { }

    private final List<Segment> segments = new ArrayList<>();

    /** Memory behind the content up to {@code memorySize} is zero. The address is page aligned. */
    public void segment(int address, byte[] content, int memorySize, int flags) {
        if (address % PAGE != 0 || memorySize < content.length) {
            throw new IllegalArgumentException("segment at 0x" + Integer.toHexString(address) + ", " + memorySize + " bytes");
        }
        if (memorySize > 0) {
            segments.add(new Segment(address, content, memorySize, flags));
        }
    }

    public byte[] write(int entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int headerBytes = EHDR_SIZE + PHDR_SIZE * segments.size();
        ByteBuffer header = ByteBuffer.allocate(Placement.pageAlign(headerBytes)).order(ByteOrder.LITTLE_ENDIAN);
        header.put(fileHeader(entry, EHDR_SIZE, PHDR_SIZE, segments.size()));
        int offset = header.capacity();
        for (Segment s : segments) {
            header.putInt(PT_LOAD).putInt(offset).putInt(s.address()).putInt(s.address()).putInt(s.content().length)
                    .putInt(s.memorySize()).putInt(s.flags()).putInt(PAGE);
            offset += Placement.pageAlign(s.content().length);
        }
        out.writeBytes(header.array());
        for (Segment s : segments) {
            out.writeBytes(s.content());
            out.writeBytes(new byte[Placement.pageAlign(s.content().length) - s.content().length]);
        }
        return out.toByteArray();
    }

    /** The head of an executable for IA-32 that has no sections yet. */
    public static byte[] fileHeader(int entry, int programTable, int programHeaderSize, int programHeaders) {
        ByteBuffer header = ByteBuffer.allocate(EHDR_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        header.put(IDENT).putShort((short) ET_EXEC).putShort((short) EM_386).putInt(1).putInt(entry).putInt(programTable).putInt(0).putInt(0)
                .putShort((short) EHDR_SIZE).putShort((short) programHeaderSize).putShort((short) programHeaders)
                .putShort((short) 0).putShort((short) 0).putShort((short) 0);
        return header.array();
    }
}
