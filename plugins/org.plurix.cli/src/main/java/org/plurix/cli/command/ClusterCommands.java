package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.objects;
import static org.plurix.cli.text.JsonText.text;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plurix.cli.text.TextTable;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.DaemonControl;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.client.UpOptions;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Commands about a cluster as a whole. */
public final class ClusterCommands {

	private ClusterCommands() {
	}

	@Command(name = "up", mixinStandardHelpOptions = true, showDefaultValues = true,
			description = "Start a cluster of QEMU nodes in the background and wait until all nodes are ready.",
			footer = { "", "Example: plurix up --nodes 3", "End it with: plurix down" })
	public static final class Up implements Callable<Integer> {


		@Spec
		private CommandSpec spec;
		@Option(names = { "-n", "--nodes" }, defaultValue = "3", description = "number of nodes, 1 to 63")
		private int nodes;
		@Option(names = "--name", paramLabel = "CLUSTER", defaultValue = RunDirectory.DEFAULT_NAME, description = "tells several clusters apart")
		private String name;
		@Option(names = "--memory", paramLabel = "MIB", defaultValue = "" + UpOptions.DEFAULT_MEMORY, description = "RAM of a node in MiB, 32 to 64")
		private int memory;
		@Option(names = "--copies", paramLabel = "N", defaultValue = "" + UpOptions.DEFAULT_COPIES, description = "stations that keep every page: the loss of N - 1 of them at once loses nothing committed")
		private int copies;
		@Option(names = "--pcap", paramLabel = "FILE", description = "write all frames to this capture file (Wireshark reads it)")
		private Path pcap;

		@Override
		public Integer call() {
			if (nodes < 1 || nodes > UpOptions.MOST_NODES)
				throw new IllegalArgumentException("--nodes " + nodes + ": a cluster has 1 to " + UpOptions.MOST_NODES + " nodes");
			if (memory < UpOptions.DEFAULT_MEMORY || memory > 2 * UpOptions.DEFAULT_MEMORY)
				throw new IllegalArgumentException("--memory " + memory + ": give 32 to 64");
			long begin = System.nanoTime();
			String capture = pcap == null ? null : pcap.toAbsolutePath().toString();
			DaemonControl.up(UpOptions.of(name, nodes).withMemory(memory).withCopies(copies).withCapture(capture), spec.commandLine().getErr()::println);
			spec.commandLine().getOut().printf(Locale.ROOT, "Cluster '%s' is up: %d node%s, %.1f s. See it with 'plurix ps', end it with 'plurix down'.%n",
					name, nodes, nodes == 1 ? "" : "s", (System.nanoTime() - begin) / 1e9);
			return 0;
		}
	}

	@Command(name = "down", mixinStandardHelpOptions = true, showDefaultValues = true,
			description = "End a cluster and remove all it left behind.")
	public static final class Down implements Callable<Integer> {

		@Spec
		private CommandSpec spec;
		@Option(names = "--name", paramLabel = "CLUSTER", defaultValue = RunDirectory.DEFAULT_NAME, description = "which cluster")
		private String name;

		@Override
		public Integer call() {
			if (!DaemonControl.down(name, spec.commandLine().getErr()::println))
				throw new ClientException("no cluster '" + name + "' is running", false);
			spec.commandLine().getOut().println("Cluster '" + name + "' has ended.");
			return 0;
		}
	}

	@Command(name = "ps", description = "Show stations and their transactions: priorities, runs, commits, aborts, failures.")
	public static final class Ps extends ClusterCommand {

		private static final int SHOWN_NOTICES = 5;
		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

		@Override
		String operation() {
			return "ps";
		}

		@Override
		JsonObject arguments() {
			return new JsonObject();
		}

		@Override
		void print(JsonObject answer) {
			out().print(nodes(answer));
			TextTable transactions = new TextTable("TRANSACTION", "NODE", "PRIORITY", "RUNS", "ABORTS", "NAME", "CLASS");
			for (JsonObject station : objects(answer, "stations"))
				for (JsonObject t : objects(station, "transactions"))
					transactions.row(Integer.toHexString(t.get("id").getAsInt()), text(t, "station"), text(t, "priority"), text(t, "runs"),
							text(t, "aborts"), text(t, "name"), text(t, "type"));
			out().println();
			out().print(transactions);
			for (JsonObject station : objects(answer, "stations"))
				printFailures(station);
			printNotices(answer);
		}

		private void printFailures(JsonObject station) {
			JsonElement failures = station.get("failures");
			if (failures != null && !failures.isJsonNull())
				failures.getAsJsonArray().forEach(f -> out().println(text(station, "name") + ": " + f.getAsString()));
		}

		private void printNotices(JsonObject answer) {
			List<JsonElement> notices = answer.getAsJsonArray("notices").asList();
			for (JsonElement notice : notices.subList(Math.max(0, notices.size() - SHOWN_NOTICES), notices.size()))
				out().println(TIME.format(Instant.parse(text(notice.getAsJsonObject(), "time"))) + "  " + text(notice.getAsJsonObject(), "text"));
		}
	}

	@Command(name = "info", description = "Show the state of a cluster: nodes, last commit, frames, faults.")
	public static final class Info extends ClusterCommand {

		@Override
		String operation() {
			return "info";
		}

		@Override
		JsonObject arguments() {
			return new JsonObject();
		}

		@Override
		void print(JsonObject answer) {
			out().println("Cluster '" + text(answer, "name") + "', commit " + text(answer, "commit"));
			out().print(nodes(answer));
			out().println("Faults: " + text(answer, "faults"));
			TextTable frames = new TextTable("FRAMES", "COUNT");
			for (Map.Entry<String, JsonElement> counter : answer.getAsJsonObject("frames").entrySet())
				frames.row(counter.getKey(), counter.getValue());
			out().print(frames);
		}
	}

	/** The nodes as the launcher sees them; both commands show them. */
	private static TextTable nodes(JsonObject answer) {
		TextTable table = new TextTable("NODE", "NAME", "STATE", "PID", "COMMITS", "READ-ONLY", "ABORTS", "PAGES FETCHED", "PAGES SERVED");
		List<JsonObject> rows = new ArrayList<>();
		objects(answer, "nodes").forEach(rows::add);
		if (answer.has("host"))
			rows.add(answer.getAsJsonObject("host"));
		for (JsonObject node : rows)
			table.row(text(node, "number"), text(node, "name"), text(node, "state").toLowerCase(Locale.ROOT), text(node, "pid"), text(node, "commits"),
					text(node, "readOnlyCommits"), text(node, "aborts"), text(node, "pageRequests"), text(node, "pagesServed"));
		return table;
	}
}
