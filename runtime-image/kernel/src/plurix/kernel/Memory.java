package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.hw.DescriptorTables;
import plurix.hw.PageTables;
import plurix.hw.Rtl8139;
import plurix.rt.ImageInfo;
import plurix.rt.LocalPage;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * Division of a node's RAM, made once at boot: image, fixed areas, local heap (engine and driver objects, never freed), and page
 * frames from what remains. Frames are handed out and taken back by the pages of the DHS only. All calls with interrupts disabled.
 */
@NodeLocal
final class Memory {
    private static final int PAGE = AddressSpace.PAGE_SIZE;
    private static final int STACK_BYTES = 256 * 1024;
    /** Unmapped below the stack: whoever overruns it meets a double fault, not somebody's data. */
    private static final int GUARD_BYTES = 64 * 1024;
    /** What StackOverflowError itself may use below the limit that compiled code checks. */
    private static final int STACK_RESERVE = 16 * 1024;
    private static final int FAULT_STACK_BYTES = 2 * PAGE;
    /** The local heap grows by this, zeroed piece by piece: RAM survives a reset. */
    private static final int HEAP_STEP = 256 * 1024;
    private static final int LEAST_MEMORY = 16 * 1024 * 1024;

    static int end;
    static int stackBottom;
    static int stackTop;
    static int faultStackTop;
    static int pageTables;
    static int tables;
    static int receiveRing;
    static int sendBuffers;
    static int eventRing;
    static int consoleBuffer;
    static int scratch;
    private static int heapLimit;
    private static boolean heapOpen;
    private static int freeFrames;
    private static int freeCount;
    private static int allFrames;
    /** Frames were made up to here; the rest of RAM is not on the free list yet. */
    private static int untouched;

    private Memory() {
    }

    /** Lays out the areas behind the image and opens the local heap. Runs on the boot stack and the boot page tables. */
    static void initialize(int memoryEnd) {
        end = memoryEnd - AddressSpace.LOCAL_END > 0 ? AddressSpace.LOCAL_END : memoryEnd & -PAGE;
        if (end < LEAST_MEMORY) {
            Panic.stop("less than 16 MiB of memory: start the node with more");
        }
        int next = ImageInfo.physicalEnd + PAGE - 1 & -PAGE;
        pageTables = next;
        next += PageTables.areaBytes(AddressSpace.LOCAL_END, AddressSpace.DHS_SIZE);
        tables = next;
        next += DescriptorTables.AREA;
        scratch = next;
        next += PAGE;
        receiveRing = next;
        next += Rtl8139.RING_AREA + PAGE - 1 & -PAGE;
        sendBuffers = next;
        next += Rtl8139.SEND_AREA;
        eventRing = next;
        next += EventRing.AREA;
        consoleBuffer = next;
        next += SmartBuffer.AREA;
        next += PAGE;
        faultStackTop = next + FAULT_STACK_BYTES;
        next += FAULT_STACK_BYTES;
        stackBottom = next + GUARD_BYTES;
        stackTop = stackBottom + STACK_BYTES;
        next = stackTop;
        Magic.fillWords(tables, (DescriptorTables.AREA + PAGE) / 4, 0);
        Magic.store32(LocalPage.STACK_LIMIT, ImageInfo.stackStart + STACK_RESERVE);
        heapLimit = next;
        heapOpen = true;
        Magic.store32(LocalPage.ALLOC_TOP, next);
        Magic.store32(LocalPage.ALLOC_LIMIT, next);
    }

    /** Called on the slow path of allocation while the node boots. */
    static boolean growLocalHeap(int bytes) {
        if (!heapOpen) {
            return false;
        }
        int top = Magic.load32(LocalPage.ALLOC_TOP);
        int wanted = top + bytes + HEAP_STEP & -PAGE;
        if (bytes > end - top - HEAP_STEP - PAGE) {
            return false;
        }
        if (wanted > heapLimit) {
            Magic.fillWords(heapLimit, (wanted - heapLimit) / 4, 0);
            heapLimit = wanted;
        }
        Magic.store32(LocalPage.ALLOC_LIMIT, heapLimit);
        return true;
    }

    /** Ends the time of the local heap: what it did not use becomes page frames, and every further allocation is in the DHS. */
    static void closeLocalHeap() {
        heapOpen = false;
        untouched = Magic.load32(LocalPage.ALLOC_TOP) + PAGE - 1 & -PAGE;
        freeFrames = 0;
        allFrames = (end - untouched) / PAGE;
        freeCount = allFrames;
        Magic.store32(LocalPage.ALLOC_TOP, 0);
        Magic.store32(LocalPage.ALLOC_LIMIT, 0);
    }

    static boolean isLocalHeapOpen() {
        return heapOpen;
    }

    /** Takes the guard area below the stack out of the address space. */
    static void guardStack() {
        PageTables.unmapLocal(stackBottom - GUARD_BYTES, GUARD_BYTES);
    }

    /** The limit of the stack on which everything runs after boot; the caller must be on it, or leave its own stack at once. */
    static void setStackLimit() {
        Magic.store32(LocalPage.STACK_LIMIT, stackBottom + STACK_RESERVE);
    }

    /** Address of a frame, content undefined; 0 if none is free. */
    static int takeFrame() {
        if (freeFrames != 0) {
            int frame = freeFrames;
            freeFrames = Magic.load32(frame);
            freeCount--;
            return frame;
        }
        if (untouched < end) {
            int frame = untouched;
            untouched += PAGE;
            freeCount--;
            return frame;
        }
        return 0;
    }

    static void giveFrame(int frame) {
        Magic.store32(frame, freeFrames);
        freeFrames = frame;
        freeCount++;
    }

    static int freeFrames() {
        return freeCount;
    }

    /** New memory that one transaction may write: all its pages must be in RAM at once, beside what it reads and others need. */
    static int largestTransaction() {
        return allFrames / 4 * 3 * PAGE;
    }
}
