package org.plurix.pjc.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;

/** PJC's half: a batch becomes one Linux executable, which runs once for each of its programs in a process of its own. */
final class NativeSide {
    private final Path work;
    private final Library library;
    private final boolean optimize;

    NativeSide(Path work, Library library, boolean optimize) {
        this.work = work;
        this.library = library;
        this.optimize = optimize;
    }

    Map<String, Outcome> run(Batch batch) throws IOException, InterruptedException {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), batch.mainClass())
                .withOptimization(optimize);
        CompileResult result = PjcDriver.compile(options, library, batch.sources());
        if (result.hasErrors()) {
            throw new IllegalStateException(DiagnosticText.format(result.diagnostics(), result.sources()));
        }
        Path folder = Files.createTempDirectory(work, optimize ? "O2" : "O0");
        Processes.writeExecutable(folder.resolve("program"), result.file());
        return execute(batch, folder);
    }

    /** One shell starts all of them: that costs a tenth of starting each from here. */
    private static Map<String, Outcome> execute(Batch batch, Path folder) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("cd '" + folder + "' || exit 1\n");
        for (ProgramFile program : batch.programs) {
            String name = program.name();
            script.append("./program ").append(batch.isSingle() ? "" : name).append(" </dev/null >").append(name).append(".out 2>").append(name)
                    .append(".err; echo $? >").append(name).append(".status\n");
        }
        Path shell = Files.writeString(folder.resolve("run.sh"), script);
        Processes.run(folder.resolve("shell.out"), folder.resolve("shell.err"), "/bin/sh", shell.toString());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (ProgramFile program : batch.programs) {
            int status = Integer.parseInt(Files.readString(folder.resolve(program.name() + ".status")).trim());
            String error = Files.readString(folder.resolve(program.name() + ".err"), StandardCharsets.ISO_8859_1);
            outcomes.put(program.name(), new Outcome(Files.readAllBytes(folder.resolve(program.name() + ".out")), status, error));
        }
        return outcomes;
    }
}
