package org.plurix.cluster.bench.dhs;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the systems that we are compared with; each with its client processes, on this machine's loopback. */
final class Peers {
    static final String REDIS = "redis";
    static final String GRID = "hazelcast";
    private static final String LIBRARY = "releng/bench-peers/target/lib";
    private static final String SETPRIV = "/usr/bin/setpriv";

    private final Path library;
    private final Path log;

    /** @throws IOException when the module with the peers' clients is not built */
    Peers(Path home, Path log) throws IOException {
        library = home.resolve(LIBRARY);
        this.log = log;
        if (!Files.isDirectory(library)) {
            throw new IOException("the clients of the other systems are not built (no " + LIBRARY
                    + "). Start the measurement with './plurix bench dhs', which builds them, or leave the others out with --no-peers.");
        }
    }

    static String redisVersion() throws IOException {
        Process process = new ProcessBuilder("redis-server", "--version").redirectErrorStream(true).start();
        try (BufferedReader reader = process.inputReader()) {
            String line = reader.readLine();
            return line == null ? "?" : line.replaceAll(".* v=([0-9.]+).*", "$1");
        }
    }

    String gridVersion() throws IOException {
        try (var files = Files.list(library)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("hazelcast-")).findFirst().orElse("hazelcast-?.jar")
                    .replaceAll("hazelcast-(.*)\\.jar", "$1");
        }
    }

    /** A server without persistence and its clients; the server ends with the contender. */
    Contender redis(int clients) throws IOException {
        int port = freePort();
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(Path.of(SETPRIV))) {
            words.addAll(List.of(SETPRIV, "--pdeathsig", "KILL", "--"));
        }
        words.addAll(List.of("redis-server", "--port", Integer.toString(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
                "--daemonize", "no"));
        Process server = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            PeerContender contender = new PeerContender("Redis", library, log, clients, List.of(REDIS, Integer.toString(port)));
            return new WithServer(contender, server);
        } catch (IOException failure) {
            server.destroyForcibly();
            throw failure;
        }
    }

    /** A grid of member processes, each of them a client too. */
    Contender grid(int members) throws IOException {
        return new PeerContender("Hazelcast", library, log, members, List.of(GRID, Integer.toString(freePort())));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private record WithServer(Contender clients, Process server) implements Contender {
        @Override
        public void start(Workload workload, int wanted) throws IOException {
            clients.start(workload, wanted);
        }

        @Override
        public long committed() throws IOException {
            return clients.committed();
        }

        @Override
        public long aborted() throws IOException {
            return clients.aborted();
        }

        @Override
        public void stop() throws IOException {
            clients.stop();
        }

        @Override
        public void close() throws IOException {
            clients.close();
            server.destroyForcibly();
        }
    }
}
