package org.plurix.cluster.bench.dhs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another system for comparison: client processes of the module {@code releng/bench-peers}, spoken to over their standard input and
 * output, one line each way. They end when their input ends, so nothing stays behind however this process ends.
 */
final class PeerContender implements Contender {
    private final String name;
    private final List<Client> clients = new ArrayList<>();
    private int working;

    private record Client(Process process, BufferedReader out, Writer in) {
        String ask(String line) throws IOException {
            in.write(line + "\n");
            in.flush();
            return answer();
        }

        /** Lines of the library's own talk are skipped: answers begin with an equals sign. */
        String answer() throws IOException {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("=")) {
                    return line.substring(1);
                }
            }
            throw new IOException("a client process ended unexpectedly");
        }
    }

    /** Starts the client processes, one after another, and waits until all are ready. */
    PeerContender(String name, Path library, Path log, int count, List<String> arguments) throws IOException {
        this.name = name;
        try {
            for (int i = 0; i < count; i++) {
                clients.add(launch(library, log, i, count, arguments));
            }
            for (Client client : clients) {
                client.answer();
            }
        } catch (IOException | RuntimeException failure) {
            close();
            throw new IOException(name + " did not start: " + failure.getMessage() + " (log: " + log + ")", failure);
        }
    }

    private static Client launch(Path library, Path log, int index, int count, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true", "-cp", library + "/*", "org.plurix.bench.peers.PeerClient"));
        words.addAll(arguments);
        words.add(Integer.toString(index));
        words.add(Integer.toString(count));
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        return new Client(process, process.inputReader(StandardCharsets.UTF_8), process.outputWriter(StandardCharsets.UTF_8));
    }

    @Override
    public void start(Workload workload, int wanted) throws IOException {
        clients.get(0).ask("reset");
        working = wanted;
        for (Client client : clients.subList(0, wanted)) {
            client.ask("start " + workload.word);
        }
    }

    @Override
    public long committed() throws IOException {
        return sum("committed");
    }

    @Override
    public long aborted() throws IOException {
        return sum("aborted");
    }

    private long sum(String what) throws IOException {
        long sum = 0;
        for (Client client : clients) {
            sum += Long.parseLong(client.ask(what));
        }
        return sum;
    }

    @Override
    public void stop() throws IOException {
        for (Client client : clients.subList(0, working)) {
            client.ask("stop");
        }
        String verdict = clients.get(0).ask("check");
        if (!verdict.equals("ok")) {
            throw new IllegalStateException(name + ": " + verdict);
        }
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.process.destroyForcibly();
        }
        clients.clear();
    }
}
