package org.plurix.pjc.dwarf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.image.ElfWriter;

/** Puts debug information into an ELF32 file: sections and a symbol table behind what is there. Loading the program does not touch them. */
public final class ElfSections {
    private static final int SECTION_BYTES = 40;
    private static final int SYMBOL_BYTES = 16;
    private static final int PROGBITS = 1;
    private static final int SYMTAB = 2;
    private static final int STRTAB = 3;
    private static final int NOBITS = 8;
    private static final int ALLOC_EXECUTE = 6;
    private static final int TEXT_INDEX = 1;
    /** Global function. */
    private static final int FUNCTION = 0x12;
    private static final int ALIGNMENT = 4;
    /** Fields of the ELF header. */
    private static final int SECTION_TABLE = 32;
    private static final int SECTION_COUNT = 46;
    private static final int PROGRAM_TABLE = 28;
    private static final int PROGRAM_COUNT = 44;
    private static final int PROGRAM_FLAGS = 24;

    private record Section(String name, int type, int flags, int address, int offset, int size, int link, int entryBytes) { }

    private final Bytes out = new Bytes();
    private final List<Section> sections = new ArrayList<>();

    private ElfSections() { }

    /** An executable whose code lies in its executable segment, with debug information. */
    public static byte[] append(byte[] executable, DebugInfo debug) {
        ByteBuffer elf = ByteBuffer.wrap(executable).order(ByteOrder.LITTLE_ENDIAN);
        int table = elf.getInt(PROGRAM_TABLE);
        for (int i = 0; i < elf.getShort(PROGRAM_COUNT); i++) {
            int at = table + i * ElfWriter.PHDR_SIZE;
            if ((elf.getInt(at + PROGRAM_FLAGS) & ElfWriter.EXECUTE) != 0) {
                Section text = new Section(".text", PROGBITS, ALLOC_EXECUTE, elf.getInt(at + 8), elf.getInt(at + 4), elf.getInt(at + 16), 0, 0);
                return new ElfSections().build(executable, text, debug);
            }
        }
        throw new IllegalArgumentException("no executable segment");
    }

    /** A file with nothing but debug information of code that lies from {@code start} to {@code end}: a debugger's symbol file. */
    public static byte[] symbolFile(int start, int end, DebugInfo debug) {
        byte[] header = ElfWriter.fileHeader(0, 0, 0, 0);
        return new ElfSections().build(header, new Section(".text", NOBITS, ALLOC_EXECUTE, start, ElfWriter.EHDR_SIZE, end - start, 0, 0), debug);
    }

    private byte[] build(byte[] file, Section text, DebugInfo debug) {
        out.bytes(file);
        sections.add(new Section("", 0, 0, 0, 0, 0, 0, 0));
        sections.add(text);
        add(".debug_info", PROGBITS, debug.info(), 0, 0);
        add(".debug_abbrev", PROGBITS, debug.abbreviations(), 0, 0);
        add(".debug_line", PROGBITS, debug.lines(), 0, 0);
        add(".debug_ranges", PROGBITS, debug.ranges(), 0, 0);
        add(".debug_frame", PROGBITS, debug.frames(), 0, 0);
        symbols(debug);
        Bytes names = new Bytes();
        int[] nameAt = new int[sections.size() + 1];
        for (int i = 0; i < sections.size(); i++) {
            nameAt[i] = names.size();
            names.text(sections.get(i).name);
        }
        nameAt[sections.size()] = names.size();
        names.text(".shstrtab");
        add(".shstrtab", STRTAB, names.toArray(), 0, 0);
        align();
        int table = out.size();
        for (int i = 0; i < sections.size(); i++) {
            Section s = sections.get(i);
            boolean symbols = s.type == SYMTAB;
            out.u32(nameAt[i]).u32(s.type).u32(s.flags).u32(s.address).u32(s.offset).u32(s.size).u32(s.link).u32(symbols ? 1 : 0).u32(1).u32(s.entryBytes);
        }
        byte[] result = out.toArray();
        ByteBuffer elf = ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(SECTION_TABLE, table);
        elf.putShort(SECTION_COUNT, (short) SECTION_BYTES).putShort(SECTION_COUNT + 2, (short) sections.size()).putShort(SECTION_COUNT + 4, (short) (sections.size() - 1));
        return result;
    }

    private void align() {
        while (out.size() % ALIGNMENT != 0) {
            out.u8(0);
        }
    }

    private void add(String name, int type, byte[] content, int link, int entryBytes) {
        align();
        sections.add(new Section(name, type, 0, 0, out.size(), content.length, link, entryBytes));
        out.bytes(content);
    }

    private void symbols(DebugInfo debug) {
        Bytes names = new Bytes().u8(0);
        Bytes table = new Bytes().bytes(new byte[SYMBOL_BYTES]);
        for (DebugInfo.Function function : debug.symbols()) {
            table.u32(names.size()).u32(function.address()).u32(function.size()).u8(FUNCTION).u8(0).u16(TEXT_INDEX);
            names.text(function.name());
        }
        add(".symtab", SYMTAB, table.toArray(), sections.size() + 1, SYMBOL_BYTES);
        add(".strtab", STRTAB, names.toArray(), 0, 0);
    }
}
