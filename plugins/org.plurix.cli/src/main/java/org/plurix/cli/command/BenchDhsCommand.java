package org.plurix.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.bench.dhs.DhsBench;
import org.plurix.cluster.bench.dhs.DhsOptions;
import org.plurix.cluster.bench.dhs.DhsReport;

import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The shared heap under load, beside other systems. */
@Command(name = "dhs", mixinStandardHelpOptions = true,
		description = { "Measure the shared heap: page fetch, commit, committed transactions and reads per second, scaling from 1 to 8 nodes, guest",
				"instructions; beside it the same work on Redis (WATCH, MULTI) and on a Hazelcast grid, each with 3 processes on this machine.",
				"The launcher installs redis-server and builds the clients of the other systems when they are missing." },
		footer = { "", "Examples: plurix bench dhs --quick", "          plurix bench dhs --json > figures.json", "Takes about four minutes, with --quick one and a half." })
public final class BenchDhsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;
	@Option(names = "--quick", description = "fewer and shorter windows, fewer cluster sizes")
	private boolean quick;
	@Option(names = "--no-peers", description = "leave out Redis and Hazelcast")
	private boolean noPeers;
	@Option(names = "--json", description = "print the figures as JSON")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		PrintWriter out = spec.commandLine().getOut();
		PrintWriter err = spec.commandLine().getErr();
		DhsOptions options = quick ? DhsOptions.QUICK : DhsOptions.FULL;
		DhsReport report = DhsBench.run(noPeers ? options.withoutPeers() : options, line -> {
			err.println(line);
			err.flush();
		});
		if (json)
			out.println(JsonText.pretty(new GsonBuilder().create().toJsonTree(report)));
		else
			report.text().forEach(out::println);
		return 0;
	}
}
