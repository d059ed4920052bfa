package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.objects;
import static org.plurix.cli.text.JsonText.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.plurix.cli.text.StationNumber;
import org.plurix.cli.text.TextTable;
import org.plurix.cluster.trace.WiresharkDissector;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands about single nodes and the network between them. */
public final class NodeCommands {

	private NodeCommands() {
	}

	@Command(name = "console", description = "Show what a node prints.")
	public static final class Console extends ClusterCommand {

		@Parameters(paramLabel = "NODE", converter = StationNumber.class, description = "number or name")
		private int node;
		@Option(names = "--lines", paramLabel = "N", defaultValue = "25", description = "how many of the last lines")
		private int lines;
		@Option(names = { "-f", "--follow" }, description = "go on until Ctrl-C")
		private boolean follow;
		@Option(names = "--screen", description = "show the node's screen instead")
		private boolean screen;

		@Override
		String operation() {
			return screen ? "screen" : "console";
		}

		@Override
		JsonObject arguments() {
			JsonObject arguments = new JsonObject();
			arguments.addProperty("node", node);
			arguments.addProperty("lines", lines);
			arguments.addProperty("follow", follow);
			return arguments;
		}

		/** Console lines have come as progress already. */
		@Override
		void print(JsonObject answer) {
			if (screen)
				out().println(text(answer, "text"));
		}
	}

	@Command(name = "node", description = "Kill or restart a node, or add one.", footer = { "", "Example: plurix node kill 1" })
	public static final class Node extends ClusterCommand {

		/** What can be done to a node. */
		enum Action {
			kill, restart, add
		}

		@Parameters(index = "0", paramLabel = "ACTION", description = "${COMPLETION-CANDIDATES}")
		private Action action;
		@Parameters(index = "1", arity = "0..1", paramLabel = "NODE", converter = StationNumber.class, description = "which one (not with add)")
		private Integer node;

		@Override
		String operation() {
			return "node";
		}

		@Override
		JsonObject arguments() {
			if ((node == null) != (action == Action.add))
				throw new IllegalArgumentException(node == null ? "which node? plurix node " + action + " NODE" : "a new node gets its number from the cluster");
			JsonObject arguments = new JsonObject();
			arguments.addProperty("action", action.name());
			arguments.addProperty("node", node);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			out().println("Node " + text(answer, "node") + " is " + text(answer, "state").toLowerCase(Locale.ROOT) + ".");
		}
	}

	@Command(name = "fault", description = "Let the virtual network lose, double, reorder or delay frames, or divide it.",
			footer = { "", "Examples: plurix fault --loss 5%%", "          plurix fault --partition 0,1/2,host", "          plurix fault --off" })
	public static final class Fault extends ClusterCommand {

		@Option(names = "--off", description = "no faults any more")
		private boolean off;
		@Option(names = "--seed", paramLabel = "N", description = "makes the faults repeatable")
		private Long seed;
		@Option(names = "--loss", paramLabel = "P", description = "share of frames lost, like 5%% or 0.05")
		private String loss;
		@Option(names = "--duplicate", paramLabel = "P", description = "share of frames doubled")
		private String duplicate;
		@Option(names = "--reorder", paramLabel = "P", description = "share of frames that later ones overtake")
		private String reorder;
		@Option(names = "--delay", paramLabel = "T", description = "delay of every frame, like 2ms")
		private String delay;
		@Option(names = "--jitter", paramLabel = "T", description = "further random delay up to this")
		private String jitter;
		@Option(names = "--partition", paramLabel = "GROUPS", description = "groups that cannot hear each other, like 0,1/2,host")
		private String partition;

		@Override
		String operation() {
			return "fault";
		}

		@Override
		JsonObject arguments() {
			JsonObject arguments = new JsonObject();
			arguments.addProperty("off", off);
			add(arguments, "loss", loss);
			add(arguments, "duplicate", duplicate);
			add(arguments, "reorder", reorder);
			add(arguments, "delay", delay);
			add(arguments, "jitter", jitter);
			add(arguments, "partition", partition);
			if (off == (arguments.size() > 1))
				throw new IllegalArgumentException(off ? "--off goes alone" : "which fault? See plurix fault --help");
			if (seed != null)
				arguments.addProperty("seed", seed);
			return arguments;
		}

		private static void add(JsonObject arguments, String name, String value) {
			if (value != null)
				arguments.addProperty(name, value);
		}

		@Override
		void print(JsonObject answer) {
			out().println("Faults: " + text(answer, "plan"));
		}
	}

	@Command(name = "pcap", description = "Start or stop writing all frames to a capture file.",
			footer = { "", "Example: plurix pcap cluster.pcap", "         plurix pcap --dissector plurix.lua; wireshark -X lua_script:plurix.lua cluster.pcap" })
	public static final class Pcap extends ClusterCommand {

		@Parameters(arity = "0..1", paramLabel = "FILE", description = "capture file to write")
		private Path file;
		@Option(names = "--off", description = "stop writing")
		private boolean off;
		@Option(names = "--dissector", paramLabel = "LUA", description = "write the protocol's dissector for Wireshark; needs no cluster")
		private Path dissector;

		@Override
		String operation() {
			return "pcap";
		}

		@Override
		JsonObject arguments() {
			if (off == (file != null))
				throw new IllegalArgumentException("give a file, --off, or --dissector with a file");
			JsonObject arguments = new JsonObject();
			if (off)
				arguments.addProperty("off", true);
			else
				arguments.addProperty("file", file.toAbsolutePath().toString());
			return arguments;
		}

		@Override
		public Integer call() throws Exception {
			if (dissector == null)
				return super.call();
			if (off || file != null)
				throw new IllegalArgumentException("--dissector goes alone");
			Files.writeString(dissector, WiresharkDissector.script());
			out().println("Use it with: wireshark -X lua_script:" + dissector + " CAPTURE");
			return 0;
		}

		@Override
		void print(JsonObject answer) {
			out().println(off ? "Capture has ended." : "Writing frames to " + file);
		}
	}
}
