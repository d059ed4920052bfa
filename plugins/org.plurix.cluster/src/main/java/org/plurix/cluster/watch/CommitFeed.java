package org.plurix.cluster.watch;

import java.io.Closeable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.station.StationException;

import plurix.dhs.Config;
import plurix.dhs.Stats;
import plurix.dhs.Wire;

/** Reads the commit stream and the stations' counters five times a second from the host's engine: no frame, no node is asked. */
final class CommitFeed implements Closeable {
    private static final Logger LOG = System.getLogger(CommitFeed.class.getName());
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int RUNS_AT = 3;
    private static final int PAGE_SHIFT = 16;
    private static final int LENGTH_MASK = 0xFFFF;

    private final LocalCluster cluster;
    private final PageHeat heat;
    private final int[] record = new int[RUNS_AT + Wire.MAX_RUNS];
    private final Rates commits = new Rates(Config.MAX_STATIONS);
    private final Rates aborts = new Rates(Config.MAX_STATIONS);
    private final Thread thread;
    private volatile boolean stopped;
    private long read;

    CommitFeed(LocalCluster cluster, PageHeat heat) {
        this.cluster = cluster;
        this.heat = heat;
        thread = new Thread(this::run, "plurix-commits");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!stopped) {
                cluster.station().await(e -> stopped, LOOK);
                update();
                sampleCounters();
                heat.nextBucket();
            }
        } catch (StationException ended) {
            LOG.log(stopped ? Level.DEBUG : Level.ERROR, "commits are no longer counted", ended);
        }
    }

    /** Counts the commits since the last look; those that the log of the host has lost are skipped. */
    synchronized void update() {
        long newest = cluster.station().query(e -> e.commitNumber());
        for (long number = read + 1; number <= newest; number++) {
            long n = number;
            int runs = (int) cluster.station().query(e -> e.copyCommit(n, record));
            if (runs > 0 && record[1] == Wire.K_WRITE) {
                count(runs, record[0]);
            }
        }
        read = Math.max(read, newest);
    }

    private void count(int runs, int committer) {
        for (int i = 0; i < runs; i++) {
            int first = record[RUNS_AT + i] >>> PAGE_SHIFT;
            int length = (record[RUNS_AT + i] & LENGTH_MASK) + 1;
            for (int page = first; page < first + length; page++) {
                heat.wrote(page, committer);
            }
        }
    }

    private void sampleCounters() {
        long[] commitCounts = new long[Config.MAX_STATIONS];
        long[] abortCounts = new long[Config.MAX_STATIONS];
        cluster.station().query(engine -> {
            for (int s = 0; s <= ClusterOptions.HOST_STATION; s++) {
                commitCounts[s] = engine.memberStat(s, Stats.COMMITS) + (long) engine.memberStat(s, Stats.READ_ONLY_COMMITS);
                abortCounts[s] = engine.memberStat(s, Stats.ABORTS);
            }
            return 0;
        });
        long now = System.nanoTime();
        commits.sample(now, commitCounts);
        aborts.sample(now, abortCounts);
    }

    double commitsPerSecond(int station) {
        return commits.perSecond(station);
    }

    double abortsPerSecond(int station) {
        return aborts.perSecond(station);
    }

    @Override
    public void close() {
        stopped = true;
    }
}
