package org.plurix.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.fault.FaultSpec;
import org.plurix.cluster.soak.Soak;
import org.plurix.cluster.soak.SoakOptions;
import org.plurix.cluster.soak.SoakReport;

import com.google.gson.Gson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A long run of real nodes under faults, with everything that was committed checked at the end. */
@Command(name = "soak", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = { "Run a cluster of its own under faults and check everything it has committed: transfers between accounts and appends to lists,",
				"while frames are lost, doubled and reordered and nodes are cut off, killed and started again.",
				"Exit code 1 when something is wrong: a lost or doubled commit, a wrong sum, a cycle of dependencies, a failed transaction." },
		footer = { "", "Examples: plurix soak --minutes 10", "          plurix soak --seconds 30 --no-kill --seed 7" })
public final class SoakCommand implements Callable<Integer> {

	private static final int MOST_MINUTES = 24 * 60;

	@Spec
	private CommandSpec spec;
	@Option(names = "--minutes", paramLabel = "N", description = "how long the nodes work; default: 1")
	private Integer minutes;
	@Option(names = "--seconds", paramLabel = "N", description = "instead of --minutes")
	private Integer seconds;
	@Option(names = "--nodes", paramLabel = "N", defaultValue = "4", description = "3 to 8")
	private int nodes;
	@Option(names = "--seed", paramLabel = "N", description = "decides faults and work; default: a new one, printed")
	private Long seed;
	@Option(names = "--loss", paramLabel = "RATE", defaultValue = "5%", description = "frames that are lost")
	private String loss;
	@Option(names = "--duplicate", paramLabel = "RATE", defaultValue = "5%", description = "frames that arrive twice")
	private String duplicate;
	@Option(names = "--reorder", paramLabel = "RATE", defaultValue = "5%", description = "frames that are overtaken")
	private String reorder;
	@Option(names = "--no-partition", description = "no node is cut off")
	private boolean noPartition;
	@Option(names = "--no-kill", description = "no node is killed")
	private boolean noKill;
	@Option(names = "--no-pause", description = "no node stands still")
	private boolean noPause;
	@Option(names = "--history", paramLabel = "FILE", description = "write the committed list transactions, one JSON object per line")
	private Path history;
	@Option(names = "--json", description = "print the report as JSON")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		SoakOptions options = new SoakOptions(nodes, duration(), seed != null ? seed : ThreadLocalRandom.current().nextInt(1, 1 << 16),
				FaultSpec.probability(loss), FaultSpec.probability(duplicate), FaultSpec.probability(reorder), !noPartition, !noKill, !noPause, history);
		PrintWriter err = spec.commandLine().getErr();
		PrintWriter out = spec.commandLine().getOut();
		err.println("seed " + options.seed());
		long begin = System.nanoTime();
		SoakReport report = Soak.run(options, line -> {
			err.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
			err.flush();
		});
		if (json)
			out.println(JsonText.pretty(new Gson().toJsonTree(report)));
		else
			report.text().forEach(out::println);
		return report.violations().isEmpty() ? 0 : 1;
	}

	private Duration duration() {
		if (minutes != null && seconds != null)
			throw new IllegalArgumentException("give --minutes or --seconds, not both");
		if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES))
			throw new IllegalArgumentException("--minutes " + minutes + ": give 1 to " + MOST_MINUTES);
		if (seconds != null)
			return Duration.ofSeconds(seconds);
		return Duration.ofMinutes(minutes == null ? 1 : minutes);
	}
}
