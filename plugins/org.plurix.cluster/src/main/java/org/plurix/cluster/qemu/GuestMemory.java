package org.plurix.cluster.qemu;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import plurix.dhs.AddressSpace;

/**
 * A raw view of a node's RAM through the file that backs it: physical address = file offset. The guest runs on; words are read whole,
 * larger structures may be torn. For screens, event rings and post-mortems; consistent views go through the host station.
 */
public final class GuestMemory implements RawMemory {
    private static final int CELL = 2;
    private static final char FIRST_PRINTABLE = 0x20;
    private static final char LAST_PRINTABLE = 0x7E;
    private static final int BYTE_MASK = 0xFF;

    private final MappedByteBuffer ram;

    GuestMemory(Path file, int memoryMiB) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ram = channel.map(MapMode.READ_WRITE, 0, (long) memoryMiB << 20);
            ram.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Override
    public int size() {
        return ram.capacity();
    }

    @Override
    public int word(int physicalAddress) {
        return ram.getInt(physicalAddress);
    }

    @Override
    public void setWord(int physicalAddress, int value) {
        ram.putInt(physicalAddress, value);
    }

    /** The text screen, one line per row, without trailing blanks. */
    public String screen() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < AddressSpace.SCREEN_ROWS; row++) {
            int start = text.length();
            for (int column = 0; column < AddressSpace.SCREEN_COLUMNS; column++) {
                int cell = AddressSpace.SCREEN + (row * AddressSpace.SCREEN_COLUMNS + column) * CELL;
                char c = (char) (ram.get(cell) & BYTE_MASK);
                text.append(c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE ? c : ' ');
            }
            while (text.length() > start && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
