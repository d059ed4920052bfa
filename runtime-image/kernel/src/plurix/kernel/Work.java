package plurix.kernel;

import plurix.ChunkTable;
import plurix.Cluster;
import plurix.NetworkDevice;
import plurix.Registry;
import plurix.Station;
import plurix.StationStatistics;
import plurix.Transaction;
import plurix.TransactionVector;
import plurix.dhs.AddressSpace;
import plurix.dhs.Stats;
import plurix.hw.Rtl8139;
import plurix.hw.Timer;
import plurix.rt.ImageInfo;
import plurix.rt.LocalPage;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * The kernel's own transactions: joining, taking heap chunks, recording failures, publishing statistics. What is due is remembered locally and
 * forgotten only after the commit, so an abort needs no care: the next step does it again.
 */
@NodeLocal
final class Work {
    static final int NONE = 0;
    static final int JOIN = 1;
    static final int CHUNKS = 2;
    static final int FAILURE = 3;
    static final int STATISTICS = 4;

    /** Chunks taken ahead of need, and the rest at which more are taken. */
    private static final int AHEAD = 4;
    private static final int LOW_WATER = 2 * ChunkTable.CHUNK_BYTES;
    private static final int SYSTEM_CHUNKS = 1 + AHEAD;
    private static final int PUBLISH_TICKS = Timer.TICKS_PER_SECOND;

    private static int station;
    private static boolean joined;
    private static Station self;
    private static boolean stationLost;
    /** Bytes that a transaction could not get, 0 = none; what was asked when the heap had no more. */
    private static int neededBytes;
    private static int refusedBytes;
    private static boolean heapExhausted;
    private static int publishedTick;
    private static int publishedRuns;
    private static int runs;

    private Work() {
    }

    static void initialize(int stationNumber) {
        station = stationNumber;
        refusedBytes = Integer.MAX_VALUE;
    }

    /** The most urgent piece of work. Interrupts disabled. */
    static int next() {
        if (!joined) {
            return JOIN;
        }
        if (Failure.pending) {
            return FAILURE;
        }
        if (neededBytes > 0 || Regions.free() < LOW_WATER && !heapExhausted) {
            return CHUNKS;
        }
        if (Loop.ticks - publishedTick >= PUBLISH_TICKS && Scheduler.activity() != publishedRuns) {
            return STATISTICS;
        }
        return NONE;
    }

    /** Runs inside a transaction. */
    static void run(int work) {
        switch (work) {
            case JOIN:
                join();
                break;
            case CHUNKS:
                takeChunks();
                break;
            case FAILURE:
                recordFailure();
                break;
            default:
                runs = Scheduler.activity();
                publish();
        }
    }

    /** The transaction of {@link #run} has committed. Interrupts disabled. */
    static void committed(int work) {
        switch (work) {
            case JOIN:
                joined = true;
                Magic.store32(LocalPage.STATION, Magic.addressOf(self));
                reportReady();
                break;
            case CHUNKS:
                neededBytes = 0;
                break;
            case FAILURE:
                Failure.forget();
                break;
            default:
                publishedTick = Loop.ticks;
                publishedRuns = runs;
        }
        // the kernel's own commit may have changed what the vector holds or what someone waits for
        Loop.pages.countChange();
    }

    /** An exception in the kernel's own transaction; the reason is in {@link Failure}. */
    static void failed(int work) {
        Report.text("kernel transaction ");
        Report.decimal(work);
        Report.text(" of station ");
        Report.decimal(station);
        Report.text(" failed: ");
        Failure.print();
        Failure.forget();
        if (work == JOIN) {
            Panic.stop("this node cannot join the cluster");
        }
        if (work == NONE) {
            Panic.stop("the transactions of this station cannot be read");
        }
        if (work == CHUNKS) {
            heapExhausted = true;
            neededBytes = 0;
        }
        publishedTick = Loop.ticks;
    }

    /** A page that this work reads has left the cluster with its last owner: true if the work can be done without it. */
    static boolean doWithout(int work) {
        if (work == JOIN && !stationLost) {
            stationLost = true;
            Report.line("the Station object of this node was in its own memory only and is lost: making a new one, without its transactions");
            return true;
        }
        return false;
    }

    static boolean mayAskFor(int bytes) {
        return bytes < refusedBytes;
    }

    static void askFor(int bytes) {
        neededBytes = bytes;
    }

    private static void join() {
        if (Cluster.stations == null) {
            format();
        }
        int chunks = Cluster.chunks.take(SYSTEM_CHUNKS, station);
        if (chunks == 0) {
            throw new OutOfMemoryError("the heap of the cluster has no chunk left for this station");
        }
        Regions.add(chunks, chunks + SYSTEM_CHUNKS * ChunkTable.CHUNK_BYTES);
        self = stationLost ? null : Cluster.stations[station];
        if (self == null) {
            self = create();
            Cluster.stations[station] = self;
        }
        self.network = new NetworkDevice(Rtl8139.MODEL, Rtl8139.address(), Rtl8139.interruptLine());
        self.joins++;
        Regions.breakPage();
    }

    /** The first station of a cluster gives the heap its structure: every table on pages of its own. */
    private static void format() {
        int start = ImageInfo.heapStart + AddressSpace.PAGE_MASK & ~AddressSpace.PAGE_MASK;
        Regions.add(start, start + ChunkTable.CHUNK_BYTES);
        Cluster.chunks = new ChunkTable(start, AddressSpace.HEAP_END);
        Cluster.chunks.take(1, station);
        Regions.breakPage();
        Cluster.stations = new Station[Cluster.MAX_STATIONS];
        Regions.breakPage();
        Cluster.registry = new Registry();
        Regions.breakPage();
    }

    private static Station create() {
        TransactionVector vector = new TransactionVector(station);
        Regions.breakPage();
        StationStatistics statistics = new StationStatistics();
        Regions.breakPage();
        return new Station(station, CommandLine.string("name", "node"), vector, statistics);
    }

    private static void takeChunks() {
        int bytes = neededBytes == 0 ? AHEAD * ChunkTable.CHUNK_BYTES : 2 * neededBytes;
        int chunks = take(bytes);
        if (chunks == 0 && neededBytes != 0) {
            chunks = take(neededBytes);
        }
        if (chunks == 0) {
            heapExhausted = true;
            if (neededBytes != 0 && neededBytes < refusedBytes) {
                refusedBytes = neededBytes;
            }
        }
    }

    private static int take(int bytes) {
        int count = (bytes + ChunkTable.CHUNK_BYTES - 1) / ChunkTable.CHUNK_BYTES;
        int start = Cluster.chunks.take(count, station);
        if (start != 0) {
            Regions.add(start, start + count * ChunkTable.CHUNK_BYTES);
        }
        return start;
    }

    /** Takes the failed transaction out of the vector and tells why: in the heap and on the console. */
    private static void recordFailure() {
        // pages of its own: the text must not be lost together with some application's object beside it
        Regions.breakPage();
        String text = Failure.text();
        TransactionVector vector = STATION.transactions;
        Transaction failed = Failure.slot < 0 ? null : vector.slots[Failure.slot];
        String name = "transaction";
        if (failed != null && Failure.transactionId == 0) {
            // the object itself is lost: it must not be touched, not even to mark it
            name = "transaction in slot " + Failure.slot;
            vector.slots[Failure.slot] = null;
            vector.priorities[Failure.slot] = 0;
        } else if (failed != null && failed.id == Failure.transactionId) {
            name = "transaction " + failed;
            failed.failure = text;
            vector.removeAt(Failure.slot, Transaction.FAILED);
        }
        STATION.statistics.addFailure(name + ": " + text);
        Regions.breakPage();
        System.err.println(name + " failed: " + text);
    }

    private static void publish() {
        StationStatistics statistics = STATION.statistics;
        for (int i = 0; i < TransactionVector.CAPACITY; i++) {
            statistics.slotRuns[i] = Scheduler.runs[i];
            statistics.slotAborts[i] = Scheduler.aborts[i];
        }
        statistics.commits = (int) Loop.engine.stat(Stats.COMMITS);
        statistics.readOnlyCommits = (int) Loop.engine.stat(Stats.READ_ONLY_COMMITS);
        statistics.aborts = (int) Loop.engine.stat(Stats.ABORTS);
        statistics.pageRequests = (int) Loop.engine.stat(Stats.PAGE_REQUESTS);
        statistics.pageReplies = (int) Loop.engine.stat(Stats.PAGES_SERVED);
        statistics.framesReceived = Rtl8139.framesReceived;
        statistics.framesSent = Rtl8139.framesSent;
        statistics.framesDropped = Rtl8139.sendDrops;
        statistics.upMillis = Loop.ticks * (1000L / Timer.TICKS_PER_SECOND);
    }

    /** The line that the launcher waits for. */
    private static void reportReady() {
        Report.text("READY station=");
        Report.decimal(station);
        Report.text(" name=");
        CommandLine.print("name");
        Report.text(" mhz=");
        Report.decimal(Loop.clock().countsPerMilli() / 1000);
        Report.text(" boot=");
        Report.decimal(Loop.bootMillis());
        Report.text(" ms=");
        Report.decimal((int) Loop.clock().micros() / 1000);
        Report.line("");
    }
}
