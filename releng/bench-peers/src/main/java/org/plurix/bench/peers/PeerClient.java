package org.plurix.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A client process of a compared system. Arguments: {@code redis PORT INDEX COUNT} or {@code hazelcast FIRST-PORT INDEX COUNT}. Prints
 * {@code =ready}, then takes one command per line and answers each with one line: {@code reset}, {@code start counter|bank|read|own},
 * {@code committed}, {@code aborted}, {@code stop}, {@code check}. Ends when its input ends.
 */
public final class PeerClient {
    private static final int LARGEST_AMOUNT = 10;
    private final Store store;
    private final int index;
    private volatile boolean stopping;
    private volatile long committed;
    private volatile long aborted;
    private volatile Exception failure;
    private String workload = "";
    private CountDownLatch ended = new CountDownLatch(0);
    private int random;

    private PeerClient(Store store, int index) {
        this.store = store;
        this.index = index;
        random = 0x9E3779B9 + 7919 * index;
    }

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[1]);
        int index = Integer.parseInt(args[2]);
        Store store = args[0].equals("redis") ? new RedisStore(port) : new GridStore(port, index, Integer.parseInt(args[3]));
        PeerClient client = new PeerClient(store, index);
        System.out.println("=ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println("=" + client.command(line));
        }
        Runtime.getRuntime().halt(0);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String command(String line) {
        try {
            switch (line.split(" ")[0]) {
                case "reset":
                    store.reset();
                    return "ok";
                case "start":
                    start(line.split(" ")[1]);
                    return "ok";
                case "committed":
                    return Long.toString(committed);
                case "aborted":
                    return Long.toString(aborted);
                case "stop":
                    stopping = true;
                    ended.await();
                    return "ok";
                case "check":
                    return check();
                default:
                    return "unknown command " + line;
            }
        } catch (Exception problem) {
            return problem.toString();
        }
    }

    private void start(String what) {
        workload = what;
        stopping = false;
        ended = new CountDownLatch(1);
        Thread thread = new Thread(this::work, "work");
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            while (!stopping) {
                aborted += one();
                committed++;
            }
        } catch (Exception problem) {
            failure = problem;
        } finally {
            ended.countDown();
        }
    }

    private int one() throws IOException {
        switch (workload) {
            case "counter":
                return store.increment("counter");
            case "own":
                return store.increment("own:" + index);
            case "bank":
                int from = next(Store.ACCOUNTS);
                return store.transfer(from, (from + 1 + next(Store.ACCOUNTS - 1)) % Store.ACCOUNTS, 1 + next(LARGEST_AMOUNT));
            case "read":
                if (store.sum() != Store.ACCOUNTS * Store.OPENING_BALANCE) {
                    throw new IOException("a wrong sum");
                }
                return 0;
            default:
                throw new IOException("unknown workload " + workload);
        }
    }

    private String check() throws IOException {
        if (failure != null) {
            return failure.toString();
        }
        return store.sum() == Store.ACCOUNTS * Store.OPENING_BALANCE ? "ok" : "the accounts hold " + store.sum();
    }

    private int next(int bound) {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        return (random >>> 1) % bound;
    }
}
