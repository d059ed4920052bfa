package org.plurix.cluster.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.launch.BuildException;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.station.HostTransaction;
import org.plurix.cluster.station.StationException;
import org.plurix.pjc.deploy.DeployPlan;
import org.plurix.pjc.deploy.DeployState;
import org.plurix.pjc.deploy.DeployUnit;
import org.plurix.pjc.deploy.Deployer;
import org.plurix.pjc.deploy.HeapAccess;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.SourceTree;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;

import plurix.dhs.AddressSpace;

/**
 * Hot deploy into a running cluster: sources are compiled against the state of the running system, then written and committed as one
 * transaction of the host station. Deploys run one after another; what the system contains is known here from the image on.
 */
public final class DeployService {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CODE_ALIGNMENT = 16;
    private static final int WORD = 4;

    private final LocalCluster cluster;
    private final DeployHistory history;
    private DeployState state;
    private int codeTop = AddressSpace.DEPLOY_CODE_START;
    private int dataTop = AddressSpace.DEPLOY_DATA_START;

    public DeployService(LocalCluster cluster) {
        this.cluster = cluster;
        state = DeployState.of(cluster.image().symbols());
        history = new DeployHistory(state.classes().keySet());
    }

    /** The compiler's view of the running system. */
    public synchronized DeployState state() {
        return state;
    }

    /** Compiles and commits all sources of folders and files. @throws BuildException with all messages; then nothing is deployed */
    public DeployReport deploy(List<Path> sources) throws IOException {
        for (Path source : sources) {
            if (!Files.exists(source)) {
                throw new BuildException("there is no " + source);
            }
        }
        return deployFiles(SourceTree.read(sources));
    }

    /**
     * As {@link #deploy} when only some of these files have to be compiled anew: those of {@code changed} (and whatever they affect is the
     * caller's business), and all whose text is not the one that was compiled last.
     */
    public DeployReport deployChanged(List<Path> sources, List<Path> changed) throws IOException {
        Set<String> wanted = new HashSet<>();
        changed.forEach(path -> wanted.add(path.toString()));
        List<SourceFile> all = SourceTree.read(sources);
        List<SourceFile> files = all.stream().filter(f -> wanted.contains(f.path()) || !history.knows(f)).toList();
        return files.isEmpty() && !all.isEmpty() ? new DeployReport(List.of(), 0, 0, 0, 0, 0) : deployFiles(files);
    }

    /** As {@link #deploy} with sources that need not be files. */
    public synchronized DeployReport deployFiles(List<SourceFile> files) {
        if (files.isEmpty()) {
            throw new BuildException("there are no Java sources to deploy");
        }
        long start = System.nanoTime();
        DeployPlan plan = Deployer.prepare(state, files, SourceOptions.JAVA_17);
        if (plan.hasErrors()) {
            Map<String, String> texts = new TreeMap<>();
            files.forEach(f -> texts.put(f.path(), f.text()));
            throw new BuildException("nothing is deployed:\n" + DiagnosticText.format(plan.diagnostics(), texts));
        }
        long compiled = System.nanoTime();
        if (!plan.hasChanges()) {
            history.confirm(files, plan.results(), state);
            return new DeployReport(plan.results(), millis(start, compiled), 0, 0, 0, 0);
        }
        Written written = cluster.heap().update("deploy", PATIENCE, session -> {
            Access access = new Access(session.memory(), codeTop, dataTop);
            return new Written(plan.apply(access), access.code, access.data);
        });
        double commitMillis = millis(compiled, System.nanoTime());
        state = written.unit.after();
        codeTop = written.code;
        dataTop = written.data;
        cluster.heap().forgetClasses();
        long commit = cluster.station().query(e -> e.commitNumber());
        int number = history.add(written.unit, files, commit);
        return new DeployReport(plan.results(), millis(start, compiled), commitMillis, commit, written.unit.newBytes(), number);
    }

    /**
     * Takes the newest deploy back as one transaction: the system runs the code of before. What its classes have put into the heap meanwhile
     * stays; the memory of its code is not used again.
     *
     * @throws ControlException if there is none
     */
    public synchronized DeployReport undo() {
        DeployUnit unit = history.newest();
        if (unit == null) {
            throw new ControlException("there is no deploy to take back: the system runs as it was started");
        }
        long start = System.nanoTime();
        cluster.heap().update("undo of a deploy", PATIENCE, session -> {
            unit.undo(new Access(session.memory(), codeTop, dataTop));
            return null;
        });
        double commitMillis = millis(start, System.nanoTime());
        state = unit.before();
        cluster.heap().forgetClasses();
        int number = history.removeNewest();
        long commit = cluster.station().query(e -> e.commitNumber());
        return new DeployReport(unit.results(), 0, commitMillis, commit, 0, number);
    }

    /** What was deployed when, and what runs now. */
    public DeployHistory history() {
        return history;
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private record Written(DeployUnit unit, int code, int data) {
    }

    /** The heap inside the deploy's transaction; new places are kept only if it commits. */
    private static final class Access implements HeapAccess {
        private final HostTransaction transaction;
        private int code;
        private int data;

        Access(HostTransaction transaction, int code, int data) {
            this.transaction = transaction;
            this.code = code;
            this.data = data;
        }

        @Override
        public int load32(int address) {
            return transaction.load32(address);
        }

        @Override
        public void store32(int address, int value) {
            transaction.store32(address, value);
        }

        @Override
        public int allocate(int bytes) {
            return transaction.allocate(bytes);
        }

        @Override
        public int allocateCode(int bytes) {
            int address = code + CODE_ALIGNMENT - 1 & -CODE_ALIGNMENT;
            code = room(address, bytes, AddressSpace.DEPLOY_DATA_START, "code");
            return address;
        }

        @Override
        public int allocateResident(int bytes) {
            int address = data + WORD - 1 & -WORD;
            data = room(address, bytes, AddressSpace.DHS_END, "descriptors");
            return address;
        }

        private static int room(int address, int bytes, int end, String what) {
            if (bytes > end - address) {
                throw new StationException("the space for deployed " + what + " is used up: restart the cluster, its image then contains "
                        + "what is in the sources");
            }
            return address + bytes;
        }
    }

}
