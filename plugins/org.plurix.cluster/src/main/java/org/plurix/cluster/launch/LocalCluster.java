package org.plurix.cluster.launch;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.qemu.NodeConfig;
import org.plurix.cluster.qemu.NodeException;
import org.plurix.cluster.qemu.NodeProcess;
import org.plurix.cluster.qemu.QemuInstallation;
import org.plurix.cluster.record.EventRecorder;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HostStation;
import org.plurix.cluster.station.StationConfig;
import org.plurix.cluster.switching.PortPair;
import org.plurix.cluster.switching.SwitchServer;

import plurix.dhs.Stats;

/**
 * A cluster on this machine: virtual Ethernet, host station, QEMU nodes. Whoever creates one must close it; nodes also die with this
 * process. Any thread may call.
 */
public final class LocalCluster implements Closeable {
    private static final Logger LOG = System.getLogger(LocalCluster.class.getName());
    private static final int RECORDED_EVENTS = 1 << 18;
    /** How long a node's planned end waits for copies of its pages elsewhere. */
    private static final Duration REPLICATION = Duration.ofSeconds(5);
    private static final Duration REPLICATION_POLL = Duration.ofMillis(10);
    private static final Duration FOUNDING = Duration.ofSeconds(10);

    private final ClusterOptions options;
    private final BootImage image;
    private final Path elf;
    private final QemuInstallation installation = QemuInstallation.find();
    private final SwitchServer ethernet;
    private final EventRecorder recorder = new EventRecorder(RECORDED_EVENTS);
    private final HostStation station;
    private final ClusterHeap heap;
    private final Notices notices = new Notices();
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final int clusterNumber = new SecureRandom().nextInt();
    private final NodeMonitor monitor;
    private final List<ConsoleListener> consoleListeners = new CopyOnWriteArrayList<>();
    private boolean abandoned;
    private boolean closed;

    /** Hears every console line of every node, on the node's thread. */
    public interface ConsoleListener {
        void line(int node, String text);
    }

    /** A node number with its line and its present process. */
    static final class Node {
        final int number;
        final PortPair ports;
        NodeProcess process;
        NodeState state = NodeState.STARTING;
        int readyLines;

        Node(int number, PortPair ports) {
            this.number = number;
            this.ports = ports;
        }
    }

    /** Starts the virtual Ethernet and the host station, which founds the cluster. Nodes follow by {@link #addNode}. */
    public LocalCluster(ClusterOptions options, BootImage image) throws IOException {
        this.options = options;
        this.image = image;
        Files.createDirectories(options.runDir());
        Files.createDirectories(options.ramDir());
        // A copy: restarts must boot the same image even if the cached one is replaced meanwhile.
        elf = Files.copy(image.elf(), options.runDir().resolve("image.elf"), StandardCopyOption.REPLACE_EXISTING);
        ethernet = new SwitchServer();
        try {
            PortPair ports = ethernet.open(ClusterOptions.HOST_STATION);
            station = new HostStation(new StationConfig(ClusterOptions.HOST_STATION, clusterNumber, true, ports,
                    StationConfig.DEFAULT_FRAMES, options.copies()), image.heap(), recorder.forStation(ClusterOptions.HOST_STATION), recorder::isWatched);
            heap = new ClusterHeap(station, image.classList());
            station.start();
        } catch (IOException | RuntimeException failure) {
            ethernet.close();
            throw failure;
        }
        monitor = new NodeMonitor(this);
    }

    /** Starts a node on the lowest free number; returns at once, see {@link #awaitReady}. */
    public int addNode() {
        synchronized (nodes) {
            int number = 0;
            while (nodes.containsKey(number)) {
                number++;
            }
            if (number >= ClusterOptions.MAX_NODES) {
                throw new ControlException("the cluster is full: " + ClusterOptions.MAX_NODES + " nodes");
            }
            Node node = new Node(number, ethernet.open(number));
            nodes.put(number, node);
            startProcess(node);
            return number;
        }
    }

    private void startProcess(Node node) {
        String commandLine = String.format("station=%d name=node%d cluster=%08x image=%08x founder=0 copies=%d", node.number, node.number,
                clusterNumber, image.heap().imageId(), options.copies());
        NodeConfig config = new NodeConfig(node.number, elf, image.entry(), options.memoryMiB(),
                String.format("02:50:4c:58:00:%02x", node.number), node.ports, commandLine, options.runDir(), options.ramDir(), 0,
                options.icount());
        node.process = new NodeProcess(installation, config, new ProcessListener(node));
        node.state = NodeState.STARTING;
        node.readyLines = 0;
        node.process.start();
    }

    /** Follows one process of a node; events of an earlier process of the same node are ignored. */
    private final class ProcessListener implements NodeProcess.Listener {
        private final Node node;

        ProcessListener(Node node) {
            this.node = node;
        }

        @Override
        public void console(NodeProcess process, String line) {
            consoleListeners.forEach(l -> l.line(node.number, line));
            if (!NodeProcess.isReadyLine(line)) {
                return;
            }
            synchronized (nodes) {
                if (node.process == process) {
                    node.state = NodeState.READY;
                    node.readyLines++;
                    nodes.notifyAll();
                }
            }
        }

        @Override
        public void exited(NodeProcess process, String report) {
            synchronized (nodes) {
                if (node.process != process) {
                    return;
                }
                node.state = NodeState.DEAD;
                nodes.notifyAll();
            }
            LOG.log(Level.WARNING, report);
            notices.add(node.number, report);
        }
    }

    /** Waits until a node's kernel has joined and runs transactions. @throws NodeException with the node's last output */
    public void awaitReady(int number, Duration timeout) {
        awaitReady(number, 1, timeout);
    }

    private void awaitReady(int number, int readyLines, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        Node node = node(number);
        synchronized (nodes) {
            while (node.readyLines < readyLines || node.state != NodeState.READY) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (abandoned) {
                    throw new NodeException("the start of node " + number + " was broken off");
                }
                if (node.state == NodeState.DEAD || left <= 0) {
                    throw notReady(node);
                }
                try {
                    nodes.wait(left);
                } catch (InterruptedException failure) {
                    Thread.currentThread().interrupt();
                    throw new NodeException("interrupted while waiting for node " + number, failure);
                }
            }
        }
        long left = end - System.nanoTime();
        if (!station.await(e -> e.isMember(number), Duration.ofNanos(Math.max(1, left)))) {
            throw new NodeException("node " + number + " says that it is ready, but the host station does not see it in the cluster");
        }
    }

    /** Makes everybody who waits for a node give up; {@link #close} must follow. */
    public void abandon() {
        synchronized (nodes) {
            abandoned = true;
            nodes.notifyAll();
        }
    }

    private NodeException notReady(Node node) {
        String what = node.state == NodeState.DEAD ? " died while starting" : " did not become ready in time";
        return new NodeException("node " + node.number + what + "\n  command: " + node.process.commandLine() + "\n  last output:\n    "
                + String.join("\n    ", node.process.lastOutput()));
    }

    /** Waits until the host station is a member. */
    public void awaitFounded() {
        if (!station.await(e -> e.isJoined(), FOUNDING)) {
            throw new NodeException("the host station could not found the cluster within " + FOUNDING.toSeconds() + " s");
        }
    }

    Node node(int number) {
        synchronized (nodes) {
            Node node = nodes.get(number);
            if (node == null) {
                throw new ControlException("there is no node " + number + ". Nodes: " + nodes.keySet());
            }
            return node;
        }
    }

    /** Cuts a node's power; its number stays reserved for {@link #restart}. */
    public void kill(int number) {
        Node node = node(number);
        awaitReplicated(node);
        synchronized (nodes) {
            node.state = NodeState.KILLED;
        }
        node.process.kill();
    }

    /** Resets a living node, starts a dead one again. Returns when it is ready. */
    public void restart(int number, Duration timeout) {
        Node node = node(number);
        awaitReplicated(node);
        int wanted;
        synchronized (nodes) {
            if (node.process.isAlive()) {
                wanted = node.readyLines + 1;
                node.state = NodeState.STARTING;
                node.process.reset();
            } else {
                wanted = 1;
                startProcess(node);
            }
        }
        awaitReady(number, wanted, timeout);
    }

    /** Does every page outlive the loss of any one station now? False for a moment after a node has come, gone or died. */
    public boolean isReplicated() {
        return !hasDeadMember() && station.query(e -> e.isReplicated() ? 1 : 0) != 0;
    }

    private boolean hasDeadMember() {
        return nodeNumbers().stream().anyMatch(n -> !node(n).process.isAlive() && station.query(e -> e.isMember(n) ? 1 : 0) != 0);
    }

    /** A node that ends on purpose must not take with it what an earlier one left as a last copy. */
    private void awaitReplicated(Node node) {
        if (!node.process.isAlive()) {
            return;
        }
        long end = System.nanoTime() + REPLICATION.toNanos();
        while (!isReplicated()) {
            if (System.nanoTime() > end) {
                LOG.log(Level.WARNING, "node {0} ends although not every page is on {1} stations", node.number, options.copies());
                return;
            }
            station.await(e -> false, REPLICATION_POLL);
        }
    }

    public void addConsoleListener(ConsoleListener listener) {
        consoleListeners.add(listener);
    }

    public void removeConsoleListener(ConsoleListener listener) {
        consoleListeners.remove(listener);
    }

    public NodeState state(int number) {
        return node(number).state;
    }

    public NodeProcess process(int number) {
        return node(number).process;
    }

    public List<Integer> nodeNumbers() {
        synchronized (nodes) {
            return new ArrayList<>(nodes.keySet());
        }
    }

    public List<NodeStatus> status() {
        List<NodeStatus> result = new ArrayList<>();
        for (int number : nodeNumbers()) {
            Node node = node(number);
            boolean member = station.query(e -> e.isMember(number) ? 1 : 0) != 0;
            result.add(new NodeStatus(number, "node" + number, node.state, node.process.isAlive() ? node.process.pid() : 0, member,
                    stat(number, Stats.COMMITS), stat(number, Stats.READ_ONLY_COMMITS), stat(number, Stats.ABORTS),
                    stat(number, Stats.PAGE_REQUESTS), stat(number, Stats.PAGES_SERVED)));
        }
        return result;
    }

    /** The host station in the form of a node. */
    public NodeStatus hostStatus() {
        int number = ClusterOptions.HOST_STATION;
        boolean member = station.query(e -> e.isJoined() && !e.isIsolated() ? 1 : 0) != 0;
        return new NodeStatus(number, "host", member ? NodeState.READY : NodeState.SILENT, ProcessHandle.current().pid(), member,
                stat(number, Stats.COMMITS), stat(number, Stats.READ_ONLY_COMMITS), stat(number, Stats.ABORTS),
                stat(number, Stats.PAGE_REQUESTS), stat(number, Stats.PAGES_SERVED));
    }

    private long stat(int number, int index) {
        return station.query(e -> e.memberStat(number, index));
    }

    /** Called by the monitor when the engine's opinion of a station changes. */
    void heard(int number, boolean silent) {
        synchronized (nodes) {
            Node node = nodes.get(number);
            if (node == null || node.state != (silent ? NodeState.READY : NodeState.SILENT)) {
                return;
            }
            node.state = silent ? NodeState.SILENT : NodeState.READY;
        }
        notices.add(number, silent ? "node " + number + " does not answer any more. The others go on. './plurix console " + number
                + "' shows its last output, './plurix node restart " + number + "' resets it." : "node " + number + " answers again");
    }

    public ClusterOptions options() {
        return options;
    }

    public BootImage image() {
        return image;
    }

    public SwitchServer ethernet() {
        return ethernet;
    }

    public EventRecorder recorder() {
        return recorder;
    }

    public HostStation station() {
        return station;
    }

    public ClusterHeap heap() {
        return heap;
    }

    public Notices notices() {
        return notices;
    }

    /** Ends nodes, host station and Ethernet and deletes the nodes' files; logs stay for the owner of the run directory. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        monitor.stop();
        List<Node> all;
        synchronized (nodes) {
            all = new ArrayList<>(nodes.values());
        }
        // The host goes first and without a farewell: with it goes the only one who would miss the nodes.
        station.halt();
        IOException problem = null;
        for (Node node : all) {
            node.process.kill();
            try {
                node.process.deleteFiles();
            } catch (IOException failure) {
                problem = failure;
            }
        }
        ethernet.close();
        if (problem != null) {
            throw problem;
        }
    }
}
