package plurix.kernel;

import plurix.Transaction;
import plurix.TransactionVector;
import plurix.dhs.AbortCause;
import plurix.dhs.AddressSpace;
import plurix.dhs.Engine;
import plurix.dhs.EventKind;
import plurix.dhs.Outcome;
import plurix.dhs.State;
import plurix.dhs.Stats;
import plurix.rt.CatchAll;
import plurix.rt.KeepAlive;
import plurix.rt.LoopState;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * The transaction loop: everything a node does after boot. One step = begin, choose, run, commit; an abort, from wherever it comes, throws
 * the stack away and enters {@link #aborted}. Interrupts are enabled only while {@link #running} (then the code may be aborted at any
 * instruction) and in the waits of {@link #waitForInterrupt}; so the engine is never entered twice.
 */
@NodeLocal
final class Loop {
    private static final int DEFAULT_MILLIS = 10000;
    private static final int MILLIS_PER_TICK = 10;
    private static final int MAX_HOPELESS_TRIES = 3;

    static Engine engine;
    static KernelPages pages;
    static EventRing events;
    private static KernelClock clock;
    private static int cycleEntry;
    private static int abortedEntry;

    /** Code of a transaction is being executed (not a handler, not the kernel). */
    static boolean running;
    /** Timer interrupts since boot. */
    static int ticks;
    private static int startTick;
    private static int limitMillis;
    /** Slot of the running transaction; -1 while choosing and for the kernel's own. */
    private static int slot;
    private static int transactionId;
    private static int changesAtBegin;
    /** Count of changes when no transaction was found runnable; -1: look again in any case. */
    private static int idleSince;
    /** Kernel transaction of this step (constants of {@link Work}). */
    private static int work;
    private static boolean memoryRefused;
    private static int hopelessTries;
    private static int bootMillis;

    private Loop() {
    }

    static void initialize(Engine dhs, KernelPages kernelPages, KernelClock kernelClock, EventRing ring, int cycleCode, int abortedCode) {
        engine = dhs;
        pages = kernelPages;
        clock = kernelClock;
        events = ring;
        cycleEntry = cycleCode;
        abortedEntry = abortedCode;
        idleSince = -1;
        slot = -1;
    }

    /** Milliseconds that the boot took, from the entry point to the loop. */
    static int bootMillis() {
        return bootMillis;
    }

    static KernelClock clock() {
        return clock;
    }

    /** Leaves the present stack for good. */
    static void enter() {
        bootMillis = (int) clock.micros() / 1000;
        jump(cycleEntry);
    }

    private static void jump(int entry) {
        int esp = Memory.stackTop - 16;
        Magic.store32(esp, 0);      // return address 0 and frame pointer 0 end the chain of frames
        Memory.setStackLimit();
        Magic.jump(entry, 0, esp, null);
    }

    @KeepAlive
    @CatchAll
    private static void cycle() {
        while (true) {
            step();
        }
    }

    /** Entered by jump, interrupts disabled: the engine has undone the running transaction. */
    @KeepAlive
    @CatchAll
    private static void aborted() {
        afterAbort();
        cycle();
    }

    private static void step() {
        Magic.cli();
        if (!engine.isJoined()) {
            waitForMembership();
            return;
        }
        work = Work.next();
        if (work == Work.NONE && idleSince == pages.changes()) {
            engine.idle();
            waitForInterrupt();
            return;
        }
        idleSince = -1;
        begin();
        if (work != Work.NONE) {
            recordRun(0, -1, work);
            Work.run(work);
            if (commit()) {
                Work.committed(work);
            }
        } else {
            runTransaction();
        }
        printOutput();
    }

    private static void waitForMembership() {
        if (engine.state() == State.REFUSED) {
            Panic.stop("the cluster runs another boot image: this node cannot join it");
        }
        waitForInterrupt();
    }

    private static void runTransaction() {
        TransactionVector vector = STATION.transactions;
        int chosen = Scheduler.choose(vector, changesAtBegin);
        if (chosen < 0) {
            int changes = changesAtBegin;
            if (commit()) {
                idleSince = changes;
            }
            return;
        }
        Transaction transaction = vector.slots[chosen];
        slot = chosen;
        transactionId = transaction.id;
        recordRun(transactionId, chosen, vector.priorities[chosen]);
        if (transaction.timeLimit > 0) {
            limitMillis = transaction.timeLimit;
        }
        transaction.run();
        // it may have taken itself out or gone to another station
        if (transaction.done && vector.slots[chosen] == transaction) {
            vector.removeAt(chosen, Transaction.FINISHED);
        }
        boolean waits = LoopState.waiting;
        int changes = changesAtBegin;
        long writes = engine.stat(Stats.COMMITS);
        if (commit()) {
            if (engine.stat(Stats.COMMITS) != writes) {
                // wakes the transactions that wait for a change, except the one that made it
                pages.countChange();
                changes++;
            }
            Scheduler.committed(chosen, transactionId, waits, changes);
            slot = -1;
        }
    }

    /** Tells whom this try is for; handlers record too, so interrupts wait meanwhile. */
    private static void recordRun(int id, int place, int priority) {
        Magic.cli();
        events.record(EventKind.RUN, engine.commitNumber(), id, place, priority);
        Magic.sti();
    }

    /** Starts a transaction; from here on the code may be aborted. */
    private static void begin() {
        while (engine.begin() != Outcome.READY) {
            waitForInterrupt();
        }
        Regions.begin();
        SmartBuffer.forget();
        Failure.describing = false;
        LoopState.waiting = false;
        memoryRefused = false;
        slot = -1;
        transactionId = 0;      // until the transaction's object has been read
        startTick = ticks;
        limitMillis = DEFAULT_MILLIS;
        changesAtBegin = pages.changes();
        running = true;
        Magic.sti();
    }

    /** Ends the transaction; false if it was aborted (then everything is undone and the step is simply over). */
    private static boolean commit() {
        Magic.cli();
        running = false;
        int outcome = engine.commit();
        while (outcome == Outcome.WAIT) {
            waitForInterrupt();
            outcome = engine.commit();
        }
        if (outcome == Outcome.COMMITTED) {
            Regions.commit();
            return true;
        }
        afterAbort();
        return false;
    }

    private static void afterAbort() {
        Magic.cli();
        running = false;
        Memory.setStackLimit();
        Regions.abort();
        SmartBuffer.forget();
        Failure.describing = false;
        if (slot >= 0) {
            Scheduler.aborted(slot);
            failIfHopeless(engine.abortCause());
            slot = -1;
        }
    }

    /** Some causes come back at every try: the transaction is too big for its node or for a commit. */
    private static void failIfHopeless(int cause) {
        if (cause != AbortCause.OUT_OF_FRAMES && cause != AbortCause.TOO_LARGE) {
            hopelessTries = 0;
            return;
        }
        hopelessTries++;
        if (hopelessTries == MAX_HOPELESS_TRIES) {
            hopelessTries = 0;
            Failure.begin();
            Failure.put(cause == AbortCause.TOO_LARGE ? "writes more separate runs of pages than one commit can carry: split it"
                    : "touches more pages than the node has memory for: split it or give the node more memory");
            fail();
        }
    }

    /** Has the reason in {@link Failure} recorded against the running transaction. */
    private static void fail() {
        Failure.slot = slot;
        Failure.transactionId = transactionId;
        Failure.pending = true;
        if (slot < 0) {
            Work.failed(work);
        }
    }

    private static void printOutput() {
        if (!SmartBuffer.isEmpty()) {
            Magic.sti();
            SmartBuffer.print();
            Magic.cli();
        }
    }

    /** Interrupts disabled before and after; returns after at least one interrupt. */
    static void waitForInterrupt() {
        Magic.stiHlt();
        Magic.cli();
    }

    // ---- what ends a running transaction from outside; none of these returns

    /** Called by handlers, interrupts disabled, after the engine has aborted the transaction. */
    static void leaveAborted() {
        jump(abortedEntry);
    }

    /** Gives the transaction up. If a reason was put into {@link Failure}, it is recorded and the transaction leaves its vector. */
    static void abandon(boolean failed) {
        Magic.cli();
        running = false;
        // a transaction that another commit has undone meanwhile ran on what is gone: no reason to blame it
        boolean blame = failed && !engine.abortRequested();
        while (engine.abort(AbortCause.CALLER) == Outcome.WAIT) {
            waitForInterrupt();
        }
        if (blame) {
            fail();
        }
        leaveAborted();
    }

    /** Called on the stack of the code that nobody catches the exception for. */
    static void uncaught(Throwable exception) {
        if (!running) {
            Failure.begin();
            Failure.put(exception.getClass().getName());
            Failure.print();
            Panic.stop("exception in the kernel outside any transaction");
        }
        Failure.describe(exception);
        abandon(true);
    }

    /** Called by the timer and by waits: true when the running transaction has used up its time. */
    static boolean isOverdue() {
        return (ticks - startTick) * MILLIS_PER_TICK > limitMillis;
    }

    /** A wait for a page does not count as the transaction's own time. */
    static void excuse(int waitedTicks) {
        startTick += waitedTicks;
    }

    /** The running transaction was interrupted at {@code pc} and has run too long. */
    static void timeLimit(int pc, int frame) {
        Failure.begin();
        Failure.put("time limit of ");
        Failure.putDecimal(limitMillis);
        Failure.put(" ms exceeded");
        Failure.putStack(pc, frame);
        abandon(true);
    }

    static void pageLost(int page, int pc, int frame) {
        if (slot < 0 && Work.doWithout(work)) {
            abandon(false);
        }
        Failure.begin();
        Failure.put("page at 0x");
        Failure.putHex(AddressSpace.addressOf(page));
        Failure.put(" is lost: its last owner has left the cluster");
        Failure.putStack(pc, frame);
        abandon(true);
    }

    /** The running transaction needs memory: false once means OutOfMemoryError. */
    static boolean growHeap(int bytes) {
        if (!running) {
            Panic.stop("kernel allocates outside a transaction");
        }
        if (!memoryRefused) {
            if (Regions.grow(bytes)) {
                return true;
            }
            int needed = Regions.used() + bytes;
            if (Work.mayAskFor(needed) && needed < Memory.largestTransaction()) {
                Work.askFor(needed);
                abandon(false);
            }
            memoryRefused = true;
            return false;
        }
        if (Regions.openReserve()) {
            return true;
        }
        Failure.begin();
        Failure.put("java.lang.OutOfMemoryError: not even the exception has room");
        Failure.putStack(Magic.load32(Magic.readEbp() + 4) - 1, Magic.load32(Magic.readEbp()));
        abandon(true);
        return false;
    }
}
