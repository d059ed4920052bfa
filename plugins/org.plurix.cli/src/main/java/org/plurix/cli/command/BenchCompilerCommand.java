package org.plurix.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.pjc.bench.CompilerBench;
import org.plurix.pjc.bench.Report;
import org.plurix.pjc.bench.ReportText;

import com.google.gson.Gson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** PJC's code beside gcc's and the JVM's. */
@Command(name = "compiler", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = { "Compare PJC's code with gcc's and the JVM's, natively and in one run, and measure how fast PJC compiles.",
				"Kernels and their twins in C are in compiler/src/bench. All results are compared; a difference is a failure.",
				"Needs gcc for 32 bits (Debian: gcc-multilib). The JVM is Debian's for i386: on first use it is fetched with apt-get into .plurix/jre-i386 "
						+ "and only unpacked there. If that fails or PLURIX_NO_INSTALL is set, the running 64-bit JVM takes its place." })
public final class BenchCompilerCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;
	@Option(names = "--runs", paramLabel = "N", defaultValue = "3", description = "rounds; figures are medians over all of them")
	private int runs;
	@Option(names = "--kernel", paramLabel = "NAME", description = "only this kernel; can be given several times")
	private List<String> kernels = new ArrayList<>();
	@Option(names = "--no-speed", description = "leave out the speed of compiling the whole system")
	private boolean noSpeed;
	@Option(names = "--json", description = "print the figures as JSON")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		Consumer<String> progress = text -> spec.commandLine().getErr().println(text + " ...");
		Report report = CompilerBench.run(new CompilerBench.Options(ImageBuilder.projectHome(), kernels, runs, !noSpeed), progress);
		if (json)
			spec.commandLine().getOut().println(JsonText.pretty(new Gson().toJsonTree(report)));
		else
			spec.commandLine().getOut().print(ReportText.of(report));
		return report.differences().isEmpty() ? 0 : 1;
	}
}
