package org.plurix.pjc.suite;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** The JVM's half: batches compiled by javac, most programs run in one shared process ({@link JvmHost}), some in one of their own. */
final class JvmSide implements AutoCloseable {
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto",
            "-XX:-ShowCodeDetailsInExceptionMessages", "-Dfile.encoding=UTF-8");

    private final Path work;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private Process host;
    private BufferedReader answers;
    private Writer requests;

    JvmSide(Path work) {
        this.work = work;
    }

    Map<String, Outcome> run(Batch batch) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(work, "classes");
        compile(batch, classes);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (ProgramFile program : batch.programs) {
            Path output = classes.resolve(program.name() + ".out");
            Path error = classes.resolve(program.name() + ".err");
            int status = program.alone() ? alone(program, classes, output, error) : shared(program, classes, output);
            outcomes.put(program.name(), new Outcome(Files.readAllBytes(output), status, program.alone() ? Files.readString(error) : ""));
        }
        return outcomes;
    }

    private static void compile(Batch batch, Path classes) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-Xlint:none", "-encoding", "UTF-8", "-d", classes.toString()));
        batch.files().forEach(f -> arguments.add(f.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("javac refuses " + batch + "\n" + messages);
        }
    }

    private int alone(ProgramFile program, Path classes, Path output, Path error) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classes.toString(), program.name()));
        return Processes.run(output, error, command.toArray(String[]::new));
    }

    private synchronized int shared(ProgramFile program, Path classes, Path output) throws IOException {
        if (host == null) {
            startHost();
        }
        requests.write(classes + "\t" + program.name() + "\t" + output + "\n");
        requests.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("the JVM ended while it ran " + program.name());
        }
        return Integer.parseInt(answer);
    }

    private void startHost() throws IOException {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", Path.of(uri()).toString(), JvmHost.class.getName()));
        host = Processes.start(new ProcessBuilder(command).redirectError(work.resolve("host.err").toFile()));
        answers = host.inputReader(StandardCharsets.UTF_8);
        requests = host.outputWriter(StandardCharsets.UTF_8);
    }

    private static URI uri() {
        try {
            return JvmHost.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (host != null) {
            try {
                requests.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                host.destroyForcibly();
            }
        }
    }
}
