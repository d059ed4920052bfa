package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.Engine;
import plurix.dhs.Wire;
import plurix.hw.DescriptorTables;
import plurix.hw.LocalApic;
import plurix.hw.Multiboot;
import plurix.hw.PageTables;
import plurix.hw.Pci;
import plurix.hw.Pic;
import plurix.hw.Rtl8139;
import plurix.hw.Screen;
import plurix.hw.Serial;
import plurix.hw.Timer;
import plurix.rt.EntryPoint;
import plurix.rt.ImageInfo;
import plurix.rt.Invoke;
import plurix.rt.LocalPage;
import plurix.rt.Magic;
import plurix.rt.MethodRecord;
import plurix.rt.Throw;

/**
 * Boot, in the order of docs/kernel.md: from the image's start code (paging and SSE on, boot stack) to the transaction loop. Everything allocated
 * here lives in the node's local heap; the shared heap is touched only by transactions, after the node has joined.
 */
final class Kernel {
    private static final int ASSUMED_MEMORY = 32 * 1024 * 1024;

    private Kernel() {
    }

    @EntryPoint
    static void main() {
        long start = Magic.rdtsc();
        Magic.cli();
        CommandLine.initialize();      // first: loaders put it behind the image, where the page tables will be
        Serial.initialize();
        Pci.initialize();
        Screen.initialize(AddressSpace.SCREEN);
        Memory.initialize(memoryEnd());
        mapMemory();
        PageTables.activate();
        loadTables();
        LocalApic.initialize();
        Pic.initialize();
        startEngine(start);
        Memory.guardStack();
        Loop.enter();
    }

    private static int memoryEnd() {
        int end = 0;
        if (Multiboot.isPresent(Magic.load32(LocalPage.LOADER_MAGIC))) {
            end = Multiboot.memoryEnd(Magic.load32(LocalPage.LOADER_INFO));
        }
        return end != 0 ? end : ASSUMED_MEMORY;
    }

    /** Local memory, device registers, and of the DHS code and descriptors, without which not one more instruction runs. */
    private static void mapMemory() {
        PageTables.initialize(Memory.pageTables, AddressSpace.LOCAL_END, AddressSpace.DHS_START, AddressSpace.DHS_SIZE, Memory.scratch);
        PageTables.mapLocal(AddressSpace.LOCAL_START, Memory.end);
        PageTables.mapDevice(AddressSpace.APIC_START);
        int end = ImageInfo.residentEnd;
        for (int address = ImageInfo.codeStart; address < end; address += AddressSpace.PAGE_SIZE) {
            PageTables.map(AddressSpace.pageOf(address), ImageInfo.physicalStart + (address - ImageInfo.codeStart), false);
        }
    }

    private static void loadTables() {
        int area = Memory.tables;
        DescriptorTables.initialize(area, PageTables.directory(), entry(Panic.class, "doubleFault", "()V"), Memory.faultStackTop);
        handler(0, "divideError");
        handler(2, "nonMaskable");
        handler(3, "breakpoint");
        handler(6, "invalidInstruction");
        handler(7, "noCoprocessor");
        handler(10, "invalidTaskState");
        handler(11, "segmentAbsent");
        handler(12, "stackFault");
        handler(13, "generalProtection");
        handler(14, "pageFault");
        handler(16, "floatingPoint");
        handler(17, "alignment");
        handler(19, "simd");
        handler(Pic.FIRST_VECTOR + Timer.LINE, "timer");
        handler(Pic.FIRST_VECTOR + 7, "spuriousMaster");
        handler(Pic.FIRST_VECTOR + 15, "spuriousSlave");
        handler(255, "spuriousLocal");
    }

    private static void handler(int vector, String method) {
        DescriptorTables.setHandler(Memory.tables, vector, entry(Handlers.class, method, "(II)V"));
    }

    private static int entry(Class<?> type, String method, String descriptor) {
        MethodRecord record = Invoke.find(type, method, descriptor);
        if (record == null) {
            Report.text(method);
            Panic.stop(": this method is missing in the image");
        }
        return record.codeAddress();
    }

    /** Allocates everything that lives as long as the node, then lets the engine loose on network and timer. */
    private static void startEngine(long startCount) {
        int station = CommandLine.decimal("station", 0);
        KernelClock clock = new KernelClock(startCount);
        Timer.start();
        if (!Rtl8139.initialize(Memory.receiveRing, Memory.sendBuffers)) {
            Panic.stop("no network card: the node needs an rtl8139");
        }
        Rtl8139.setAddress(Wire.MAC_PREFIX << 8 | station);
        Config config = configuration(station, (int) startCount);
        KernelPages pages = new KernelPages(config.pageKind);
        pages.adoptImage();
        EventRing events = new EventRing(Memory.eventRing, clock, config.incarnation);
        pages.recordTo(events);
        Engine engine = new Engine(config, new NicFrames(), pages, clock, new KernelRng((int) startCount ^ station), events);
        SmartBuffer.initialize(Memory.consoleBuffer);
        Regions.initialize();
        Scheduler.initialize();
        Failure.initialize();
        Work.initialize(station);
        Handlers.initialize(new byte[2048], entry(Throw.class, "nullPointer", "()V"), entry(Throw.class, "divideByZero", "()V"));
        Loop.initialize(engine, pages, clock, events, entry(Loop.class, "cycle", "()V"), entry(Loop.class, "aborted", "()V"));
        Memory.closeLocalHeap();
        handler(Pic.FIRST_VECTOR + Rtl8139.interruptLine(), "network");
        engine.start();
        Rtl8139.enableInterrupt();
        Pic.enable(Timer.LINE);
    }

    private static Config configuration(int station, int incarnation) {
        Config config = new Config();
        config.station = station;
        config.incarnation = incarnation != 0 ? incarnation : 1;
        config.cluster = CommandLine.hex("cluster", 0);
        config.imageId = CommandLine.hex("image", 0);
        config.founder = CommandLine.decimal("founder", 0) != 0;
        config.copies = CommandLine.decimal("copies", config.copies);
        config.pageCount = AddressSpace.DHS_PAGES;
        config.pageKind = new byte[AddressSpace.DHS_PAGES];
        int resident = pagesTo(ImageInfo.residentEnd);
        config.mark(0, resident, Config.IMAGE | Config.RESIDENT);
        config.mark(resident, pagesTo(ImageInfo.heapStart) - resident, Config.IMAGE);
        int spare = AddressSpace.pageOf(AddressSpace.DEPLOY_CODE_START);
        config.mark(spare, AddressSpace.DHS_PAGES - spare, Config.RESIDENT);
        return config;
    }

    private static int pagesTo(int address) {
        return AddressSpace.pageOf(address + AddressSpace.PAGE_MASK);
    }
}
