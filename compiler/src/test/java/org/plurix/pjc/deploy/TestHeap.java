package org.plurix.pjc.deploy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plurix.pjc.image.ImageSymbols;
import org.plurix.pjc.image.Region;
import org.plurix.pjc.image.Section;

/** A heap in memory: the DHS part of an image and three areas to allocate from. Node-local addresses read as zero. */
final class TestHeap implements HeapAccess {
    private static final int CODE = 0x16000000;
    private static final int RESIDENT = 0x17000000;
    private static final int HEAP = 0x12000000;
    private static final int AREA = 0x40000;

    private final ImageSymbols symbols;
    private final ByteBuffer image;
    private final ByteBuffer[] areas = new ByteBuffer[3];
    private final int[] starts = {HEAP, CODE, RESIDENT};
    private final int[] used = new int[3];

    TestHeap(ImageSymbols symbols) {
        this.symbols = symbols;
        this.image = ByteBuffer.wrap(symbols.dhs().clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < areas.length; i++) {
            areas[i] = ByteBuffer.allocate(AREA).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Override
    public int load32(int address) {
        if (address >= symbols.dhsStart() && address < symbols.dhsEnd()) {
            return image.getInt(address - symbols.dhsStart());
        }
        for (int i = 0; i < areas.length; i++) {
            if (address >= starts[i] && address < starts[i] + AREA) {
                return areas[i].getInt(address - starts[i]);
            }
        }
        throw new IllegalStateException("no memory at 0x" + Integer.toHexString(address));
    }

    @Override
    public void store32(int address, int value) {
        load32(address);
        if (address >= symbols.dhsStart() && address < symbols.dhsEnd()) {
            image.putInt(address - symbols.dhsStart(), value);
        }
        for (int i = 0; i < areas.length; i++) {
            if (address >= starts[i] && address < starts[i] + AREA) {
                areas[i].putInt(address - starts[i], value);
            }
        }
    }

    @Override
    public int allocate(int bytes) {
        return take(0, bytes);
    }

    @Override
    public int allocateCode(int bytes) {
        return take(1, bytes);
    }

    @Override
    public int allocateResident(int bytes) {
        return take(2, bytes);
    }

    private int take(int area, int bytes) {
        int address = starts[area] + used[area];
        used[area] += bytes;
        return address;
    }

    boolean imageEquals(ImageSymbols other) {
        return Arrays.equals(image.array(), other.dhs());
    }

    /** All areas with objects in them. */
    List<Section> sections() {
        List<Section> result = new ArrayList<>();
        result.add(new Section(Region.OBJECTS, symbols.dhsStart(), symbols.dhsEnd(), symbols.dhsEnd(), List.of()));
        for (int i = 0; i < areas.length; i++) {
            result.add(new Section(Region.OBJECTS, starts[i], starts[i] + used[i], starts[i] + used[i], List.of()));
        }
        return result;
    }
}
