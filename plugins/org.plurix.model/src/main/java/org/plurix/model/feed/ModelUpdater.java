package org.plurix.model.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.DeployedCode;
import org.plurix.cluster.client.HeapSummary;
import org.plurix.cluster.client.Stamp;
import org.plurix.model.Cluster;
import org.plurix.model.Deploy;
import org.plurix.model.HeapClass;
import org.plurix.model.Migration;
import org.plurix.model.ModelFactory;
import org.plurix.model.ModelPackage.Literals;
import org.plurix.model.Notice;
import org.plurix.model.Station;
import org.plurix.model.StationState;
import org.plurix.model.Transaction;

/** Brings answers of the daemon into the model. Every method runs in the thread that owns the model. */
public final class ModelUpdater {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final int KEPT_MIGRATIONS = 200;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final double COUNTING_SECONDS = 2.5;

    private ModelUpdater() {
    }

    /** How the cluster can be reached at present. */
    public static void status(Cluster cluster, ClusterStatus status) {
        Merge.set(cluster, Literals.CLUSTER__CONNECTION, status.connection());
        Merge.set(cluster, Literals.CLUSTER__REASON, status.reason());
        if (status.isConnected()) {
            Merge.set(cluster, Literals.CLUSTER__COMMIT, status.commit());
            Merge.set(cluster, Literals.CLUSTER__AS_OF, status.asOfMillis());
        }
    }

    /** Nothing runs: nothing is known. */
    public static void absent(Cluster cluster) {
        cluster.getStations().clear();
        cluster.getNotices().clear();
        cluster.getClasses().clear();
        cluster.getObjects().clear();
        cluster.getPages().clear();
        cluster.getMigrations().clear();
        cluster.getDeploys().clear();
        Merge.set(cluster, Literals.CLUSTER__RUNNING_TRANSACTIONS, 0);
        Merge.set(cluster, Literals.CLUSTER__STATIONS_AS_OF, 0L);
        Merge.set(cluster, Literals.CLUSTER__LOST_PAGES, 0);
        Merge.set(cluster, Literals.CLUSTER__HISTOGRAM_COMMIT, 0L);
        Merge.set(cluster, Literals.CLUSTER__HISTOGRAM_AS_OF, 0L);
        Merge.set(cluster, Literals.CLUSTER__PAGE_COUNT, 0);
    }

    // ---- stations ----

    public static void stations(Cluster cluster, ClusterState state) {
        Map<Integer, Transaction> transactions = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Station station : cluster.getStations()) {
            for (Transaction transaction : station.getTransactions()) {
                transactions.put(transaction.getId(), transaction);
                places.put(transaction.getId(), station.getId());
            }
        }
        Merge.list(cluster.getStations(), state.stations(), Station::getId, ClusterState.Station::id, NEW::createStation,
                (station, row) -> station(station, row, transactions, state.at().epochMillis()));
        Merge.set(cluster, Literals.CLUSTER__STATIONS_AS_OF, state.at().epochMillis());
        Merge.set(cluster, Literals.CLUSTER__FAULTS, state.faults());
        Merge.set(cluster, Literals.CLUSTER__RUNNING_TRANSACTIONS,
                cluster.getStations().stream().mapToInt(s -> s.getTransactions().size()).sum());
        notices(cluster, state.notices());
        migrations(cluster, places, state.at());
    }

    private static void station(Station station, ClusterState.Station row, Map<Integer, Transaction> transactions, long now) {
        Merge.set(station, Literals.STATION__ID, row.id());
        Merge.set(station, Literals.STATION__NAME, row.name());
        Merge.set(station, Literals.STATION__HOST, row.host());
        StationState state = StationState.getByName(row.state());
        Merge.set(station, Literals.STATION__STATE, state == null ? StationState.UNKNOWN : state);
        Merge.set(station, Literals.STATION__PID, row.pid());
        Merge.set(station, Literals.STATION__MEMBER, row.member());
        Merge.set(station, Literals.STATION__JOINS, row.joins());
        Merge.set(station, Literals.STATION__UP_MILLIS, row.upMillis());
        Merge.set(station, Literals.STATION__MEMORY, (long) row.memoryMiB() << 20);
        Merge.set(station, Literals.STATION__MEMORY_USED, row.usedBytes());
        Merge.set(station, Literals.STATION__COMMITS, row.commits());
        Merge.set(station, Literals.STATION__READ_ONLY_COMMITS, row.readOnlyCommits());
        Merge.set(station, Literals.STATION__ABORTS, row.aborts());
        Merge.set(station, Literals.STATION__COMMITS_PER_SECOND, row.commitsPerSecond());
        Merge.set(station, Literals.STATION__ABORTS_PER_SECOND, row.abortsPerSecond());
        Merge.set(station, Literals.STATION__PAGE_REQUESTS, row.pageRequests());
        Merge.set(station, Literals.STATION__PAGES_SERVED, row.pagesServed());
        if (!station.getFailures().equals(row.failures())) {
            station.getFailures().clear();
            station.getFailures().addAll(row.failures());
        }
        Map<Integer, Transaction> elsewhere = new HashMap<>(transactions);
        // work of the host and of commands has no place in a station's vector
        List<ClusterState.Transaction> registered = row.transactions().stream().filter(t -> t.slot() >= 0).toList();
        Merge.list(station.getTransactions(), registered, Transaction::getId, ClusterState.Transaction::id, elsewhere,
                NEW::createTransaction, (transaction, t) -> transaction(transaction, t, now));
    }

    private static void transaction(Transaction transaction, ClusterState.Transaction row, long now) {
        rates(transaction, row, now);
        Merge.set(transaction, Literals.TRANSACTION__ID, row.id());
        Merge.set(transaction, Literals.TRANSACTION__KEY, row.key());
        Merge.set(transaction, Literals.TRANSACTION__NAME, row.name());
        Merge.set(transaction, Literals.TRANSACTION__TYPE, row.type());
        Merge.set(transaction, Literals.TRANSACTION__SLOT, row.slot());
        Merge.set(transaction, Literals.TRANSACTION__PRIORITY, row.priority());
        Merge.set(transaction, Literals.TRANSACTION__RUNS, (long) row.runs());
        Merge.set(transaction, Literals.TRANSACTION__ABORTS, (long) row.aborts());
        Merge.set(transaction, Literals.TRANSACTION__ADDRESS, Integer.toHexString(row.address()));
    }

    /** A node counts about once a second; between two counts the rates stay, and without one for long they are zero. */
    private static void rates(Transaction transaction, ClusterState.Transaction row, long now) {
        boolean counted = row.runs() != transaction.getRuns() || row.aborts() != transaction.getAborts();
        double seconds = (now - transaction.getCountedAt()) / MILLIS_PER_SECOND;
        if (counted || seconds > COUNTING_SECONDS) {
            boolean known = transaction.getCountedAt() > 0;
            Merge.set(transaction, Literals.TRANSACTION__RUNS_PER_SECOND, known ? rate(transaction.getRuns(), row.runs(), seconds) : 0.0);
            Merge.set(transaction, Literals.TRANSACTION__ABORTS_PER_SECOND, known ? rate(transaction.getAborts(), row.aborts(), seconds) : 0.0);
        }
        if (counted) {
            Merge.set(transaction, Literals.TRANSACTION__COUNTED_AT, now);
        }
    }

    /** Counters begin anew at another station; then the rate is not known for one interval. */
    private static double rate(long before, long now, double seconds) {
        return seconds <= 0 || now < before ? 0 : Math.round((now - before) / seconds * 10) / 10.0;
    }

    private static void notices(Cluster cluster, List<ClusterState.Notice> rows) {
        Merge.list(cluster.getNotices(), rows, n -> List.of(n.getTime(), n.getStation(), n.getText()),
                r -> List.of(r.epochMillis(), r.station(), r.text()), NEW::createNotice, (Notice notice, ClusterState.Notice row) -> {
                    Merge.set(notice, Literals.NOTICE__TIME, row.epochMillis());
                    Merge.set(notice, Literals.NOTICE__STATION, row.station());
                    Merge.set(notice, Literals.NOTICE__TEXT, row.text());
                });
    }

    private static void migrations(Cluster cluster, Map<Integer, Integer> before, Stamp at) {
        for (Station station : cluster.getStations()) {
            for (Transaction transaction : station.getTransactions()) {
                Integer source = before.get(transaction.getId());
                if (source != null && source != station.getId()) {
                    Migration migration = NEW.createMigration();
                    migration.setTransaction(transaction.getId());
                    migration.setName(transaction.getName());
                    migration.setSource(source);
                    migration.setTarget(station.getId());
                    migration.setTime(at.epochMillis());
                    cluster.getMigrations().add(migration);
                }
            }
        }
        while (cluster.getMigrations().size() > KEPT_MIGRATIONS) {
            cluster.getMigrations().remove(0);
        }
    }

    // ---- heap and code ----

    public static void histogram(Cluster cluster, HeapSummary summary) {
        Merge.list(cluster.getClasses(), summary.classes(), HeapClass::getName, HeapSummary.ClassCount::name, NEW::createHeapClass,
                (type, row) -> {
                    Merge.set(type, Literals.HEAP_CLASS__NAME, row.name());
                    Merge.set(type, Literals.HEAP_CLASS__OBJECTS, (long) row.objects());
                    Merge.set(type, Literals.HEAP_CLASS__BYTES, row.bytes());
                });
        Merge.set(cluster, Literals.CLUSTER__HEAP_OBJECTS, summary.objects());
        Merge.set(cluster, Literals.CLUSTER__HEAP_BYTES, summary.bytes());
        Merge.set(cluster, Literals.CLUSTER__LOST_PAGES, summary.lostPages() == null ? 0 : summary.lostPages().size());
        Merge.set(cluster, Literals.CLUSTER__HISTOGRAM_COMMIT, summary.at().commit());
        Merge.set(cluster, Literals.CLUSTER__HISTOGRAM_AS_OF, summary.at().epochMillis());
    }

    public static void pages(Cluster cluster, int total) {
        Merge.set(cluster, Literals.CLUSTER__PAGE_COUNT, total);
    }

    public static void deploys(Cluster cluster, DeployedCode code) {
        Merge.list(cluster.getDeploys(), code.history(), Deploy::getNumber, DeployedCode.DeployEntry::number, NEW::createDeploy,
                (deploy, row) -> {
                    Merge.set(deploy, Literals.DEPLOY__NUMBER, row.number());
                    Merge.set(deploy, Literals.DEPLOY__COMMIT, row.commit());
                    Merge.set(deploy, Literals.DEPLOY__TIME, row.epochMillis());
                    Merge.set(deploy, Literals.DEPLOY__CLASSES, row.classes());
                    Merge.set(deploy, Literals.DEPLOY__BYTES, row.bytes());
                });
    }
}
