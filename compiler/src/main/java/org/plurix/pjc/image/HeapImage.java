package org.plurix.pjc.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.TypeRef;

/** All objects of an image at their addresses: the DHS regions one behind the other, the node-local one elsewhere. */
public final class HeapImage {
    private static final String IMAGE_INFO = "plurix/rt/ImageInfo";

    private final Map<Region, Section> sections;
    private final ObjectModel model;

    private HeapImage(Map<Region, Section> sections, ObjectModel model) {
        this.sections = sections;
        this.model = model;
    }

    /** Places every object of the model. */
    public static HeapImage place(ObjectModel model, int dhsStart, int localStart) {
        Placement placement = new Placement(model.made());
        Map<Region, Section> sections = new EnumMap<>(Region.class);
        int at = dhsStart;
        for (Region region : Region.values()) {
            if (region == Region.LOCAL) {
                sections.put(region, placement.place(region, localStart));
            } else {
                Section section = placement.place(region, at);
                sections.put(region, section);
                at = section.end();
            }
        }
        return new HeapImage(sections, model);
    }

    public Section section(Region region) {
        return sections.get(region);
    }

    /** End of the DHS part. */
    public int dhsEnd() {
        return section(Region.OBJECTS).end();
    }

    public int dhsStart() {
        return section(Region.CODE).start();
    }

    /** The DHS part as one run of bytes from {@link #dhsStart}. */
    public byte[] dhsBytes() {
        byte[] result = new byte[dhsEnd() - dhsStart()];
        for (Section section : sections.values()) {
            if (section.region() != Region.LOCAL) {
                System.arraycopy(section.bytes(), 0, result, section.start() - dhsStart(), section.size());
            }
        }
        return result;
    }

    /** Addresses of everything that has a name. */
    public Map<Symbol, Integer> symbols() {
        Map<Symbol, Integer> result = new LinkedHashMap<>();
        model.symbols().forEach((symbol, object) -> result.put(symbol, object.address()));
        return result;
    }

    /** The image's memory as it will be loaded; words outside of it are an IllegalStateException. */
    public HeapWalker.Memory memory() {
        Map<Region, byte[]> bytes = new EnumMap<>(Region.class);
        sections.forEach((region, section) -> bytes.put(region, section.bytes()));
        return address -> {
            for (Section section : sections.values()) {
                if (address >= section.start() && address < section.end()) {
                    return ByteBuffer.wrap(bytes.get(section.region())).order(ByteOrder.LITTLE_ENDIAN)
                            .getInt(address - section.start());
                }
            }
            throw new IllegalStateException("no memory at 0x" + Integer.toHexString(address));
        };
    }

    public HeapWalker walker() {
        return new HeapWalker(memory(), symbols().get(new Symbol.Descriptor(TypeRef.ofClass("java/lang/Class"))));
    }

    /** All regions. */
    public List<Section> sections() {
        return List.copyOf(sections.values());
    }

    /** Code objects by address, for disassembly and statistics. */
    public Map<Integer, Symbol> codeByAddress() {
        Map<Integer, Symbol> result = new TreeMap<>();
        symbols().forEach((symbol, address) -> {
            if (symbol instanceof Symbol.Code) {
                result.put(address, symbol);
            }
        });
        return result;
    }

    /** Writes the bounds of the regions into {@code plurix.rt.ImageInfo}. */
    void describe(Linker linker) {
        bounds(linker, "local", section(Region.LOCAL).start(), section(Region.LOCAL).end());
        bounds(linker, "code", section(Region.CODE).start(), section(Region.CODE).end());
        bounds(linker, "resident", section(Region.RESIDENT).start(), section(Region.RESIDENT).end());
        bounds(linker, "shared", section(Region.SHARED).start(), dhsEnd());
        linker.setStatic(IMAGE_INFO, "heapStart", dhsEnd());
    }

    private static void bounds(Linker linker, String name, int start, int end) {
        linker.setStatic(IMAGE_INFO, name + "Start", start);
        linker.setStatic(IMAGE_INFO, name + "End", end);
    }
}
