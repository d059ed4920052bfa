package org.plurix.pjc.image;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * Target linux-i386: a static executable with the same heap image at the same addresses as on a node (docs/address-space.md). Stack and local
 * page are segments of their own; the heap grows behind the image by mmap.
 */
public final class LinuxExecutable {
    public static final String PLATFORM = "plurix/rt/linux/LinuxPlatform";
    private static final String START = "plurix/rt/linux/LinuxStart";
    private static final String SIGNALS = "plurix/rt/linux/LinuxSignals";
    private static final String IMAGE_INFO = "plurix/rt/ImageInfo";
    private static final String FAULTS = "plurix/rt/Faults";
    private static final int LOCAL_PAGE = 0x00080000;
    private static final int PAGE = 4096;
    private static final int STACK_START = 0x08000000;
    private static final int STACK_SIZE = 0x01000000;
    private static final int DHS_START = 0x10000000;

    private static final MethodRef START_METHOD = new MethodRef(TypeRef.ofClass(START), "start", "(I)V", true);
    private static final MethodRef SIGNAL_METHOD = new MethodRef(TypeRef.ofClass(SIGNALS), "onSignal", "(III)V", true);

    private LinuxExecutable() { }

    /** Methods that every executable needs besides the run time. */
    public static List<MethodRef> roots() {
        return List.of(START_METHOD, SIGNAL_METHOD);
    }

    /** A finished executable: the file and what is in it. */
    public record Result(byte[] file, HeapImage image) { }

    public static Result build(ClassWorld world, Collection<CompiledMethod> methods, Collection<TypeRef> types, MethodRef main) {
        Linker linker = new Linker(world, Map.of(), "");
        linker.addCode(methods);
        HeapObject start = linker.addStub(Stubs.linuxStart(START_METHOD, STACK_START + STACK_SIZE));
        HeapObject signalEntry = linker.addStub(Stubs.signalEntry(SIGNAL_METHOD));
        HeapObject signalReturn = linker.addStub(Stubs.signalReturn());
        linker.link(types);
        linker.install(linker.firstTables());
        linker.setStatic(IMAGE_INFO, "signalEntry", signalEntry);
        linker.setStatic(IMAGE_INFO, "signalReturn", signalReturn);
        linker.setStatic(IMAGE_INFO, "mainClass", linker.descriptor(main.owner()));
        linker.setStatic(IMAGE_INFO, "mainCode", linker.code(main));
        setFaultEntries(linker);
        HeapImage image = HeapImage.place(linker.model(), DHS_START, LOCAL_PAGE + PAGE);
        linker.setStatic(IMAGE_INFO, "stackStart", STACK_START);
        linker.setStatic(IMAGE_INFO, "stackTop", STACK_START + STACK_SIZE);
        image.describe(linker);
        return new Result(elf(image, start.address()), image);
    }

    static void setFaultEntries(Linker linker) {
        linker.setStatic(FAULTS, "nullPointer", linker.code(RuntimeHelper.NULL_POINTER.method));
        linker.setStatic(FAULTS, "divideByZero", linker.code(RuntimeHelper.DIVIDE_BY_ZERO.method));
        linker.setStatic(FAULTS, "stackOverflow", linker.code(RuntimeHelper.STACK_OVERFLOW.method));
    }

    private static byte[] elf(HeapImage image, int entry) {
        ElfWriter elf = new ElfWriter();
        byte[] local = image.section(Region.LOCAL).bytes();
        byte[] localSegment = new byte[PAGE + local.length];
        System.arraycopy(local, 0, localSegment, PAGE, local.length);
        elf.segment(LOCAL_PAGE, localSegment, localSegment.length, ElfWriter.READ | ElfWriter.WRITE);
        elf.segment(STACK_START, new byte[0], STACK_SIZE, ElfWriter.READ | ElfWriter.WRITE);
        Section code = image.section(Region.CODE);
        elf.segment(code.start(), code.bytes(), code.size(), ElfWriter.READ | ElfWriter.EXECUTE);
        Section resident = image.section(Region.RESIDENT);
        elf.segment(resident.start(), resident.bytes(), resident.size(), ElfWriter.READ);
        for (Region region : List.of(Region.SHARED, Region.OBJECTS)) {
            Section section = image.section(region);
            elf.segment(section.start(), section.bytes(), section.size(), ElfWriter.READ | ElfWriter.WRITE);
        }
        return elf.write(entry);
    }
}
