package org.plurix.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.plurix.cli.text.SimulationText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plurix.dhs.sim.Campaign;
import plurix.dhs.sim.Faults;
import plurix.dhs.sim.Fuzzer;
import plurix.dhs.sim.RuleProof;
import plurix.dhs.sim.SimOptions;
import plurix.dhs.sim.SimReport;
import plurix.dhs.sim.work.Workload;

/** The seeded simulator: whole clusters in virtual time, running the engine that the nodes run. */
@Command(name = "simulate", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = { "Run the DHS engine of many stations in virtual time with faults, and check consistency.",
				"A failure is a seed: the same options replay it exactly." },
		footer = { "", "Examples: plurix simulate --seeds 1-1000 --faults chaos", "          plurix simulate --total 1000000 --faults each --workload each",
				"          plurix simulate --rule-off EPOCH --faults slow --seeds 1-200   (shows that the checkers notice)",
				"          plurix simulate --prove-rules", "          plurix simulate --fuzz 10000000",
				"Exit codes: 0 no violation, 1 a violation, 2 wrong usage." })
public final class SimulateCommand implements Callable<Integer> {

	private static final Pattern RANGE = Pattern.compile("(\\d{1,17})(?:-(\\d{1,17}))?");
	private static final String EACH = "each";

	/** For --help. */
	public static final class Profiles extends ArrayList<String> {
		private static final long serialVersionUID = 1;

		Profiles() {
			super(Faults.names());
			add(EACH);
		}
	}

	/** For --help. */
	public static final class Workloads extends ArrayList<String> {
		private static final long serialVersionUID = 1;

		Workloads() {
			super(Workload.names());
			add(EACH);
		}
	}

	/** For --help. */
	public static final class RuleNames extends ArrayList<String> {
		private static final long serialVersionUID = 1;

		RuleNames() {
			super(SimOptions.rules());
		}
	}

	@Spec
	private CommandSpec spec;
	@Option(names = "--seeds", paramLabel = "A-B", defaultValue = "1-100", description = "a seed or a range of seeds")
	private String seeds;
	@Option(names = "--nodes", paramLabel = "N", defaultValue = "0", description = "stations, from 3 on; 0: 3 to 7, by seed")
	private int nodes;
	@Option(names = "--faults", paramLabel = "PROFILE", defaultValue = "all", completionCandidates = Profiles.class,
			description = { "${COMPLETION-CANDIDATES}, or settings like loss=5%%,late=10%%/3ms,partition=2s/50ms-1s (also duplicate, corrupt, one-way, pause, crash, leave, frames, think)" })
	private String faults;
	@Option(names = "--workload", paramLabel = "NAME", defaultValue = "mixed", completionCandidates = Workloads.class, description = "${COMPLETION-CANDIDATES}")
	private String workload;
	@Option(names = "--transactions", paramLabel = "T", defaultValue = "40", description = "transactions of each station")
	private int transactions;
	@Option(names = "--total", paramLabel = "N", defaultValue = "0", description = "go on with further seeds until N transactions have committed")
	private long total;
	@Option(names = "--rule-off", paramLabel = "RULE", completionCandidates = RuleNames.class,
			description = "switch a rule of the protocol off: ${COMPLETION-CANDIDATES}; may be given more than once")
	private List<String> rulesOff = List.of();
	@Option(names = "--prove-rules", description = "switch each rule off in turn; ends well only if every one is noticed within 200 seeds")
	private boolean proveRules;
	@Option(names = "--fuzz", paramLabel = "N", defaultValue = "0", description = "instead: feed N broken frames into the engine")
	private long fuzz;
	@Option(names = "--json", description = "print the result as JSON")
	private boolean json;

	@Override
	public Integer call() throws InterruptedException {
		if (total < 0 || fuzz < 0)
			throw new IllegalArgumentException("--total and --fuzz take the number of transactions or frames, at least 1");
		SimulationText text = new SimulationText(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
		if (fuzz > 0)
			return fuzz(text);
		return proveRules ? proveRules(text) : simulate(text);
	}

	private int simulate(SimulationText text) throws InterruptedException {
		Matcher range = RANGE.matcher(seeds);
		if (!range.matches())
			throw new IllegalArgumentException("--seeds " + seeds + ": give a number or a range like 1-100");
		long first = Long.parseLong(range.group(1));
		long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
		if (last < first)
			throw new IllegalArgumentException("--seeds " + seeds + ": the last seed is below the first");
		List<SimOptions> kinds = kinds(first);
		boolean bySeed = nodes == 0;
		Iterator<SimOptions> work = (total > 0 ? LongStream.iterate(first, s -> s + 1) : LongStream.rangeClosed(first, last)).boxed()
				.flatMap(s -> kinds.stream().map(k -> k.withSeed(s, bySeed))).iterator();
		Campaign.run(work, r -> {
			text.simulated(r);
			return total == 0 || text.committed() < total;
		});
		return text.simulatedAll();
	}

	/** One of each kind of simulation that is asked for. Refuses wrong options. */
	private List<SimOptions> kinds(long seed) {
		int off = rulesOff.stream().mapToInt(SimOptions::rule).reduce(0, (a, b) -> a | b);
		List<SimOptions> kinds = new ArrayList<>();
		for (String profile : faults.equals(EACH) ? Faults.names() : List.of(faults))
			for (String work : workload.equals(EACH) ? Workload.names() : List.of(workload))
				kinds.add(new SimOptions(seed, nodes, profile, work, transactions, off));
		return kinds;
	}

	private int proveRules(SimulationText text) throws InterruptedException {
		for (String rule : SimOptions.rules()) {
			SimReport found = RuleProof.prove(rule);
			text.proved(rule, found);
		}
		return text.provedAll(RuleProof.MOST_SEEDS);
	}

	private int fuzz(SimulationText text) throws InterruptedException {
		int threads = Runtime.getRuntime().availableProcessors();
		List<Thread> all = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			Fuzzer fuzzer = new Fuzzer(i * 1_000_000L + 1);
			Thread thread = new Thread(() -> feed(fuzzer, fuzz / threads, text), "fuzzer " + i);
			all.add(thread);
			thread.start();
		}
		for (Thread thread : all)
			thread.join();
		return text.fuzzed();
	}

	private static void feed(Fuzzer fuzzer, long frames, SimulationText text) {
		String wrong = null;
		while (fuzzer.fed() < frames && wrong == null) {
			long before = fuzzer.fed();
			wrong = fuzzer.lot();
			text.fed(fuzzer.fed() - before);
		}
		text.fuzzed(fuzzer.foreign(), fuzzer.malformed(), fuzzer.ignored(), wrong);
	}
}
