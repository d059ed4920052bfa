package org.plurix.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plurix.cluster.demo.Demo;
import org.plurix.cluster.demo.DemoOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole line once, on a cluster of its own. */
@Command(name = "demo", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = { "Boot a cluster, deploy a ray tracer from source, run it on all nodes; while it runs migrate a transaction and deploy a",
				"changed shader. The finished picture must equal the JVM's, byte for byte. Then all nodes add to one counter and move",
				"money between shared accounts: the totals must be exact." })
public final class DemoCommand implements Callable<Integer> {

	private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x(\\d{1,4})");

	@Option(names = { "-n", "--nodes" }, defaultValue = "3", description = "number of nodes, at least 2")
	private int nodes;
	@Option(names = "--size", paramLabel = "WxH", defaultValue = "640x480",
			description = "size of the picture: multiples of " + DemoOptions.TILE_WIDTH + " and " + DemoOptions.TILE_HEIGHT)
	private String size;
	@Option(names = { "-o", "--picture" }, paramLabel = "FILE", defaultValue = "demo.png", description = "picture to write (PNG)")
	private Path picture;
	@Option(names = "--additions", paramLabel = "N", defaultValue = "2000", description = "how often each node adds to the counter")
	private int additions;
	@Option(names = "--transfers", paramLabel = "N", defaultValue = "2000", description = "transfers that each node makes")
	private int transfers;

	@Override
	public Integer call() throws Exception {
		Matcher wanted = SIZE.matcher(size);
		if (!wanted.matches())
			throw new IllegalArgumentException("--size " + size + ": give width and height like 640x480");
		DemoOptions options = new DemoOptions(nodes, Integer.parseInt(wanted.group(1)), Integer.parseInt(wanted.group(2)), picture, additions, transfers);
		PrintStream out = System.out;
		return Demo.run(options, out) ? 0 : 1;
	}
}
