package org.plurix.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plurix.dhs.sim.Faults;
import plurix.dhs.sim.Simulation;

/** The seeded simulator: whole clusters in virtual time, running the engine that the nodes run. */
@Command(name = "simulate", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = { "Run the DHS engine of many stations in virtual time with network faults and check consistency.",
				"A failure is a seed: the same seed replays it exactly." },
		footer = { "", "Example: plurix simulate --seeds 1-1000 --faults chaos" })
public final class SimulateCommand implements Callable<Integer> {

	private static final Pattern RANGE = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");
	private static final Set<String> WORKLOADS = Set.of("counter", "bank", "random", "mixed");
	private static final int FEWEST_NODES = 3;
	private static final int NODE_VARIETY = 5;

	@Spec
	private CommandSpec spec;
	@Option(names = "--seeds", paramLabel = "A-B", defaultValue = "1-100", description = "a seed or a range of seeds")
	private String seeds;
	@Option(names = "--nodes", paramLabel = "N", description = "stations; default: 3 to 7, by seed")
	private Integer nodes;
	@Option(names = "--faults", paramLabel = "PROFILE", defaultValue = "loss", description = "none, loss, storm, partition, crash, chaos or tight")
	private String faults;
	@Option(names = "--workload", paramLabel = "NAME", defaultValue = "mixed", description = "counter, bank, random or mixed")
	private String workload;
	@Option(names = "--transactions", paramLabel = "N", defaultValue = "40", description = "transactions of each station")
	private int transactions;
	@Option(names = "--trace", description = "print every event")
	private boolean trace;

	@Override
	public Integer call() {
		Matcher range = RANGE.matcher(seeds);
		if (!range.matches())
			throw new IllegalArgumentException("--seeds " + seeds + ": give a number or a range like 1-100");
		if (!WORKLOADS.contains(workload))
			throw new IllegalArgumentException("unknown workload '" + workload + "': counter, bank, random or mixed");
		long first = Long.parseLong(range.group(1));
		long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
		PrintWriter out = spec.commandLine().getOut();
		long failed = 0;
		for (long seed = first; seed <= last; seed++)
			failed += run(seed, first == last, out) ? 0 : 1;
		out.println(Math.max(0, last - first + 1) + " seeds, " + failed + " failed");
		return failed == 0 ? 0 : 1;
	}

	private boolean run(long seed, boolean verbose, PrintWriter out) {
		Simulation.Options options = new Simulation.Options();
		options.seed = seed;
		options.nodes = nodes != null ? nodes : FEWEST_NODES + (int) (seed % NODE_VARIETY);
		options.faults = Faults.named(faults);
		options.workload = workload;
		options.transactionsPerNode = transactions;
		options.trace = trace;
		Simulation simulation = new Simulation(options);
		List<String> violations = simulation.run();
		if (!violations.isEmpty()) {
			out.println(options + ": FAILED");
			violations.forEach(v -> out.println("  " + v));
		} else if (verbose) {
			out.println(options + ": " + simulation.figures());
		}
		return violations.isEmpty();
	}
}
