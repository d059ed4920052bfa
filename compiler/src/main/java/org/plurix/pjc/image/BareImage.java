package org.plurix.pjc.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * Target bare: the boot image of a node as ELF32 with a multiboot header, physical = file addresses (docs/address-space.md). From 1 MiB up: start code,
 * node-local statics, first page tables, the DHS part (mapped at its virtual addresses), the first stack. The local page is no part of
 * the file: a segment below 1 MiB would cover the first loader's own memory.
 *
 * @param entry physical address of the start code
 */
public record BareImage(byte[] file, HeapImage image, ImageSymbols symbols, int entry) {
    public static final String PLATFORM = "plurix/kernel/KernelPlatform";
    private static final String LINUX_PACKAGE = "plurix/rt/linux/";
    private static final String IMAGE_INFO = "plurix/rt/ImageInfo";
    private static final int PAGE = 4096;
    private static final int LOAD_ADDRESS = 0x00100000;
    private static final int DHS_START = 0x10000000;
    private static final int STACK_SIZE = 0x10000;

    /** Every class but those of the other platform: deployed code may use all of the library. */
    public static List<String> wholeClasses(ClassWorld world) {
        return world.pool().names().stream().filter(n -> !n.startsWith(LINUX_PACKAGE)).toList();
    }

    public static BareImage build(ClassWorld world, Collection<CompiledMethod> compiled, Collection<TypeRef> types, MethodRef main) {
        Collection<CompiledMethod> methods = InterruptEntry.addTo(world, compiled);
        Linker linker = new Linker(world, Map.of(), "");
        linker.addCode(methods);
        linker.link(types);
        Linker.Tables tables = linker.firstTables();
        linker.install(tables);
        LinuxExecutable.setFaultEntries(linker);
        HeapImage image = HeapImage.place(linker.model(), DHS_START, LOAD_ADDRESS + PAGE);
        image.describe(linker);
        int tablesAt = image.section(Region.LOCAL).end();
        BootTables boot = new BootTables(tablesAt, image);
        int dhsAt = tablesAt + boot.size();
        int stackAt = dhsAt + image.dhsEnd() - image.dhsStart();
        linker.setStatic(IMAGE_INFO, "physicalStart", dhsAt);
        linker.setStatic(IMAGE_INFO, "physicalEnd", stackAt + STACK_SIZE);
        linker.setStatic(IMAGE_INFO, "pageDirectory", tablesAt);
        linker.setStatic(IMAGE_INFO, "stackStart", stackAt);
        linker.setStatic(IMAGE_INFO, "stackTop", stackAt + STACK_SIZE);
        byte[] start = BootStart.code(tablesAt, stackAt + STACK_SIZE, linker.code(main).address());
        ByteBuffer memory = ByteBuffer.allocate(stackAt - LOAD_ADDRESS).order(ByteOrder.LITTLE_ENDIAN);
        memory.put(0, start);
        memory.put(PAGE, image.section(Region.LOCAL).bytes());
        memory.put(tablesAt - LOAD_ADDRESS, boot.bytes(dhsAt));
        byte[] dhs = image.dhsBytes();
        memory.put(dhsAt - LOAD_ADDRESS, dhs);
        ElfWriter elf = new ElfWriter();
        elf.segment(LOAD_ADDRESS, memory.array(), memory.capacity() + STACK_SIZE, ElfWriter.READ | ElfWriter.WRITE | ElfWriter.EXECUTE);
        int entry = LOAD_ADDRESS + BootStart.ENTRY_OFFSET;
        ImageSymbols symbols = ImageSymbols.of(world, image, methods, tables, dhs, entry);
        return new BareImage(elf.write(entry), image, symbols, entry);
    }

    /** First page tables: RAM below 64 MiB one to one but the null page, and the DHS part of the image, read-only up to the shared statics. */
    private static final class BootTables {
        private static final int ENTRIES = 1024;
        private static final int LARGE_PAGE = 0x400000;
        private static final int LOCAL_TABLES = 16;
        private static final int PRESENT = 1;
        private static final int WRITABLE = 2;
        private static final int LARGE = 0x80;

        private final int address;
        private final HeapImage image;
        private final int dhsTables;

        BootTables(int address, HeapImage image) {
            this.address = address;
            this.image = image;
            this.dhsTables = (image.dhsEnd() - image.dhsStart() + LARGE_PAGE - 1) / LARGE_PAGE;
        }

        /** Directory, table of the first 4 MiB, tables of the DHS image. */
        int size() {
            return (2 + dhsTables) * PAGE;
        }

        byte[] bytes(int dhsPhysical) {
            byte[] result = new byte[size()];
            HeapObject.putInt(result, 0, address + PAGE | PRESENT | WRITABLE);
            for (int i = 1; i < LOCAL_TABLES; i++) {
                HeapObject.putInt(result, i * DescriptorLayout.WORD, i * LARGE_PAGE | PRESENT | WRITABLE | LARGE);
            }
            for (int i = 1; i < ENTRIES; i++) {
                HeapObject.putInt(result, PAGE + i * DescriptorLayout.WORD, i * PAGE | PRESENT | WRITABLE);
            }
            for (int i = 0; i < dhsTables; i++) {
                int slot = image.dhsStart() / LARGE_PAGE + i;
                HeapObject.putInt(result, slot * DescriptorLayout.WORD, address + (2 + i) * PAGE | PRESENT | WRITABLE);
            }
            int pages = (image.dhsEnd() - image.dhsStart()) / PAGE;
            int firstWritable = (image.section(Region.SHARED).start() - image.dhsStart()) / PAGE;
            for (int i = 0; i < pages; i++) {
                int flags = i < firstWritable ? PRESENT : PRESENT | WRITABLE;
                HeapObject.putInt(result, 2 * PAGE + i * DescriptorLayout.WORD, dhsPhysical + i * PAGE | flags);
            }
            return result;
        }
    }
}
