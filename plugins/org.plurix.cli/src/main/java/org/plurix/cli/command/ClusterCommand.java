package org.plurix.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.RunDirectory;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that asks the daemon of a running cluster: what it sends, and how the answer looks as text. */
@Command(mixinStandardHelpOptions = true, showDefaultValues = true)
abstract class ClusterCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Option(names = "--name", paramLabel = "CLUSTER", defaultValue = RunDirectory.DEFAULT_NAME, description = "which cluster")
	String cluster;

	@Option(names = "--json", description = "print the answer as JSON")
	boolean json;

	@Override
	public Integer call() throws Exception {
		JsonObject arguments = arguments();	// wrong usage is told before a missing cluster
		JsonObject answer = ClusterClient.require(cluster).call(operation(), arguments, out()::println).getAsJsonObject();
		if (json)
			out().println(JsonText.pretty(answer));
		else
			print(answer);
		return exitCode(answer);
	}

	/** Name of the daemon's operation. */
	abstract String operation();

	abstract JsonObject arguments();

	/** Prints the answer as text. */
	abstract void print(JsonObject answer);

	/** An answer can be a failure too (a deploy that refused a class). */
	int exitCode(JsonObject answer) {
		return 0;
	}

	final PrintWriter out() {
		return spec.commandLine().getOut();
	}

	final PrintWriter err() {
		return spec.commandLine().getErr();
	}
}
