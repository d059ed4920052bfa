package org.plurix.cluster.qemu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Builds the 64 KiB firmware of a node: reset vector, switch to 32-bit protected mode, jump to the image like a multiboot loader
 * (EAX = magic, EBX = info structure with memory size and command line). It replaces a PC BIOS, which needs twenty times as long.
 *
 * The ROM shows up twice: below 4 GiB, where the processor starts, and below 1 MiB, where the kernel still reaches the info
 * structure once paging is on.
 */
final class BootRom {
    static final int SIZE = 0x10000;
    private static final int HIGH_ALIAS = 0xFFFF0000;
    private static final int LOW_ALIAS = 0x000F0000;
    private static final int RESET_VECTOR = 0xFFF0;
    private static final int PROTECTED_CODE = 0x100;
    private static final int GDT = 0x200;
    private static final int GDT_POINTER = 0x240;
    private static final int INFO = 0x300;
    private static final int COMMAND_LINE = 0x400;
    private static final int MAX_COMMAND_LINE = 1024;
    private static final int CODE_SELECTOR = 8;
    private static final int DATA_SELECTOR = 16;
    private static final int INITIAL_STACK = 0x7C00;
    private static final int MULTIBOOT_MAGIC = 0x2BADB002;
    private static final int INFO_MEMORY = 1;
    private static final int INFO_COMMAND_LINE = 4;
    private static final int LOWER_MEMORY_KIB = 640;
    /** Flat 4 GiB segments, already marked accessed because the processor cannot write into a ROM. */
    private static final long FLAT_CODE = 0x00CF9B000000FFFFL;
    private static final long FLAT_DATA = 0x00CF93000000FFFFL;

    private final ByteBuffer rom = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);

    private BootRom() {
    }

    /** {@code entry}: physical address of the image's first instruction. */
    static byte[] build(int entry, int memoryMiB, String commandLine) {
        BootRom builder = new BootRom();
        builder.resetVector();
        builder.realMode();
        builder.protectedMode(entry);
        builder.tables();
        builder.info(memoryMiB, commandLine);
        return builder.rom.array();
    }

    private void resetVector() {
        // jmp near 0: backwards over the end of the 64 KiB segment
        bytes(RESET_VECTOR, 0xE9).putShort((short) -(RESET_VECTOR + 3));
    }

    private void realMode() {
        bytes(0, 0xFA, 0xFC);                                                     // cli; cld
        bytes(rom.position(), 0x2E, 0x66, 0x0F, 0x01, 0x16).putShort((short) GDT_POINTER); // lgdt cs:[pointer], 32-bit base
        bytes(rom.position(), 0x0F, 0x20, 0xC0, 0x0C, 0x01, 0x0F, 0x22, 0xC0);    // mov eax,cr0; or al,1; mov cr0,eax
        bytes(rom.position(), 0x66, 0xEA).putInt(HIGH_ALIAS + PROTECTED_CODE).putShort((short) CODE_SELECTOR); // jmp far
    }

    private void protectedMode(int entry) {
        bytes(PROTECTED_CODE, 0xB8).putInt(DATA_SELECTOR);                         // mov eax, selector
        bytes(rom.position(), 0x8E, 0xD8, 0x8E, 0xC0, 0x8E, 0xD0, 0x8E, 0xE0, 0x8E, 0xE8); // mov ds/es/ss/fs/gs, ax
        bytes(rom.position(), 0xBC).putInt(INITIAL_STACK);                         // mov esp, stack
        bytes(rom.position(), 0xB8).putInt(MULTIBOOT_MAGIC);                       // mov eax, magic
        bytes(rom.position(), 0xBB).putInt(LOW_ALIAS + INFO);                      // mov ebx, info
        bytes(rom.position(), 0xB9).putInt(entry);                                 // mov ecx, entry
        bytes(rom.position(), 0xFF, 0xE1);                                         // jmp ecx
    }

    private void tables() {
        rom.position(GDT);
        rom.putLong(0).putLong(FLAT_CODE).putLong(FLAT_DATA);
        int length = rom.position() - GDT;
        rom.position(GDT_POINTER);
        rom.putShort((short) (length - 1)).putInt(HIGH_ALIAS + GDT);
    }

    private void info(int memoryMiB, String commandLine) {
        byte[] text = commandLine.getBytes(StandardCharsets.US_ASCII);
        if (text.length >= MAX_COMMAND_LINE) {
            throw new IllegalArgumentException("kernel command line longer than " + MAX_COMMAND_LINE + " bytes: " + commandLine);
        }
        rom.position(INFO);
        rom.putInt(INFO_MEMORY | INFO_COMMAND_LINE).putInt(LOWER_MEMORY_KIB).putInt((memoryMiB - 1) * 1024);
        rom.putInt(0).putInt(LOW_ALIAS + COMMAND_LINE);
        rom.position(COMMAND_LINE);
        rom.put(text).put((byte) 0);
    }

    private ByteBuffer bytes(int offset, int... values) {
        rom.position(offset);
        for (int value : values) {
            rom.put((byte) value);
        }
        return rom;
    }
}
