package org.plurix.pjc.dwarf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * DWARF debug information of a program: sections for an ELF file. A unit per source, in the order of the paths; the same program gives the same bytes.
 *
 * @param symbols names of all methods with address and size, for the symbol table
 */
public record DebugInfo(byte[] info, byte[] abbreviations, byte[] lines, byte[] ranges, byte[] frames, List<Function> symbols) {
    /** A name for a range of addresses. */
    public record Function(String name, int address, int size) { }

    /** @param directory what relative paths of sources are relative to */
    public static DebugInfo of(List<DebugMethod> methods, String directory) {
        Map<String, List<DebugMethod>> bySource = new TreeMap<>();
        List<DebugMethod> sorted = new ArrayList<>(methods);
        sorted.sort(Comparator.comparingInt(DebugMethod::address));
        sorted.stream().filter(m -> !m.source().isEmpty()).forEach(m -> bySource.computeIfAbsent(m.source(), s -> new ArrayList<>()).add(m));
        Bytes info = new Bytes();
        Bytes lines = new Bytes();
        Bytes ranges = new Bytes();
        bySource.forEach((source, unit) -> {
            int table = lines.size();
            lines.bytes(LineProgram.of(source, unit));
            info.bytes(InfoUnit.of(source, directory, unit, ranges.size(), table));
            unit.forEach(m -> ranges.u32(m.address()).u32(m.end()));
            ranges.u32(0).u32(0);
        });
        List<Function> symbols = sorted.stream().map(m -> new Function(InfoUnit.name(m.code()), m.address(), m.code().code().length)).toList();
        return new DebugInfo(info.toArray(), Abbreviations.table(), lines.toArray(), ranges.toArray(), FrameTable.of(sorted), symbols);
    }
}
