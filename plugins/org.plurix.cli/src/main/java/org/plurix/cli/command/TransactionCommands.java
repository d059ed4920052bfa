package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.objects;
import static org.plurix.cli.text.JsonText.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.plurix.cli.text.StationNumber;
import org.plurix.cli.text.TextTable;
import org.plurix.dsl.run.ScenarioCommand;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that change what runs: deploy, run, migrate. */
public final class TransactionCommands {

	private TransactionCommands() {
	}

	@Command(name = "deploy", description = { "Compile Java sources and commit them into the running heap, as one transaction.",
			"Every class is applied or refused, with the reason; on a compile error nothing is deployed." },
			footer = { "", "Examples: plurix deploy runtime-image/demos/src", "          plurix deploy --undo" })
	public static final class Deploy extends ClusterCommand {

		@Parameters(arity = "0..*", paramLabel = "DIR", description = "folders with sources, or single source files")
		private List<Path> sources = List.of();
		@Option(names = "--undo", description = "take the newest deploy back instead")
		private boolean undo;

		@Override
		String operation() {
			return undo ? "undo-deploy" : "deploy";
		}

		@Override
		JsonObject arguments() {
			if (undo != sources.isEmpty())
				throw new IllegalArgumentException(undo ? "--undo goes alone: it takes the newest deploy back" : "which sources? plurix deploy DIR");
			JsonArray dirs = new JsonArray();
			for (Path source : sources) {
				if (!Files.exists(source))
					throw new IllegalArgumentException("there is no " + source);
				dirs.add(source.toAbsolutePath().normalize().toString());
			}
			JsonObject arguments = new JsonObject();
			arguments.add("dirs", dirs);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			TextTable table = new TextTable("CLASS", "RESULT");
			for (JsonObject c : objects(answer, "classes"))
				table.row(text(c, "name"), result(c));
			out().print(table);
			for (JsonObject node : objects(answer, "nodes"))
				if (!node.get("applied").getAsBoolean())
					out().println(text(node, "name") + " " + text(node, "reason"));
			out().printf(Locale.ROOT, "Commit %s, %.0f ms.%n", text(answer, "commit"), answer.get("millis").getAsDouble());
		}

		private static String result(JsonObject c) {
			if (isRefused(c))
				return "refused: " + text(c, "reason");
			String status = text(c, "status").isEmpty() || c.get("applied").getAsBoolean() && !text(c, "status").equals("REVERTED") ? "applied"
					: text(c, "status").toLowerCase(Locale.ROOT);
			return text(c, "reason").isEmpty() ? status : status + ": " + text(c, "reason");
		}

		/** A class that runs unchanged is not applied either, but nobody refused it. */
		private static boolean isRefused(JsonObject c) {
			return !c.get("applied").getAsBoolean() && !text(c, "status").equals("UNCHANGED");
		}

		@Override
		int exitCode(JsonObject answer) {
			for (JsonObject c : objects(answer, "classes"))
				if (isRefused(c))
					return 1;
			return 0;
		}
	}

	@Command(name = "run", description = { "Start the class's main method as a transaction on a node.",
			"A file FILE.cluster is a cluster description: its cluster is started, everything in the file is carried out, the expectations are",
			"checked, and the cluster is ended. Exit code 1: an expectation does not hold; 2: the file has errors." },
			footer = { "", "Examples: plurix run demo.Counter 2000 --on 1", "          plurix run runtime-image/demos/counter.cluster",
					"The output of a class is on the node's console: plurix console 1" })
	public static final class Run extends ClusterCommand {

		private static final String SCENARIO = ".cluster";

		@Parameters(index = "0", paramLabel = "CLASS|FILE.cluster", description = "deployed class with static void main(String[]), or a cluster description")
		private String type;
		@Parameters(index = "1..*", paramLabel = "ARG", description = "arguments of main")
		private List<String> words = List.of();
		@Option(names = "--on", paramLabel = "NODE", defaultValue = "0", converter = StationNumber.class, description = "node that runs it")
		private int node;
		@Option(names = "--keep", description = "FILE.cluster: the cluster stays up at the end")
		private boolean keep;

		@Override
		public Integer call() throws Exception {
			return type.endsWith(SCENARIO) ? scenario() : super.call();
		}

		/** Without --name the cluster is called as in its file, so that it does not get in the way of the default one. */
		private int scenario() throws IOException {
			if (!words.isEmpty() || given("--on") || json)
				throw new IllegalArgumentException("arguments, --on and --json do not go with a cluster description: it says itself what runs where");
			if (!Files.isRegularFile(Path.of(type)))
				throw new IllegalArgumentException("there is no file " + type);
			boolean terminal = System.console() != null;
			return ScenarioCommand.run(Path.of(type), new ScenarioCommand.Options(given("--name") ? cluster : null, keep, terminal), out(), err());
		}

		private boolean given(String option) {
			return spec.commandLine().getParseResult().hasMatchedOption(option);
		}

		@Override
		String operation() {
			return "run";
		}

		@Override
		JsonObject arguments() {
			if (keep)
				throw new IllegalArgumentException("--keep goes with a cluster description (FILE.cluster) only");
			JsonObject arguments = new JsonObject();
			arguments.addProperty("class", type);
			arguments.addProperty("on", node);
			JsonArray args = new JsonArray();
			words.forEach(args::add);
			arguments.add("args", args);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			out().println("Transaction " + text(answer, "transaction") + " started on node " + text(answer, "station") + ".");
		}
	}

	@Command(name = "migrate", description = "Move a running transaction to another node.",
			footer = { "", "Example: plurix migrate 1a --to 2" })
	public static final class Migrate extends ClusterCommand {

		@Parameters(index = "0", paramLabel = "TX", description = "the transaction as 'ps' shows it: number, name or class")
		private String transaction;
		@Option(names = "--to", required = true, paramLabel = "NODE", converter = StationNumber.class, description = "where it goes")
		private int node;

		@Override
		String operation() {
			return "migrate";
		}

		@Override
		JsonObject arguments() {
			JsonObject arguments = new JsonObject();
			arguments.addProperty("transaction", transaction);
			arguments.addProperty("to", node);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			out().printf(Locale.ROOT, "Transaction %s (%s) moved from node %s to node %s, %.1f ms.%n", text(answer, "transaction"), text(answer, "name"),
					text(answer, "from"), text(answer, "to"), answer.get("millis").getAsDouble());
		}
	}
}
