package org.plurix.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.bench.Bench;
import org.plurix.cluster.bench.Measure;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The project's own measurements. */
@Command(name = "bench", mixinStandardHelpOptions = true, showDefaultValues = true, subcommands = { BenchCompilerCommand.class, BenchDhsCommand.class },
		description = { "Measure boot, page fetch, commit, deploy, migration, ray tracer and compiler, on clusters of its own.",
				"Medians with smallest and largest value; they depend on the machine and its load." })
public final class BenchCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;
	@Option(names = "--repetitions", paramLabel = "N", defaultValue = "9", description = "how often each thing is measured")
	private int repetitions;
	@Option(names = "--json", description = "print the figures as JSON")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		PrintStream progress = json ? new PrintStream(OutputStream.nullOutputStream()) : System.out;
		List<Measure> measures = Bench.run(repetitions, progress);
		if (json) {
			JsonObject answer = new JsonObject();
			answer.add("measures", new Gson().toJsonTree(measures));
			spec.commandLine().getOut().println(JsonText.pretty(answer));
		}
		return 0;
	}
}
