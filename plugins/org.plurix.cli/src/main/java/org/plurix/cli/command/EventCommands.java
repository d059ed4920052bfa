package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.plurix.cli.text.TextTable;
import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.EventBatch;
import org.plurix.cluster.trace.ChromeTrace;
import org.plurix.cluster.trace.CtfTrace;
import org.plurix.cluster.trace.TraceFile;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands about what happens over time: events of all stations, aborts with their causes. */
public final class EventCommands {

	private static final long FOLLOW_MILLIS = 250;
	private static final int BATCH = 10_000;

	private EventCommands() {
	}

	private static JsonObject range(long since, int limit) {
		JsonObject arguments = new JsonObject();
		arguments.addProperty("since", since);
		arguments.addProperty("limit", limit);
		return arguments;
	}

	@Command(name = "events", description = { "Show what the stations' engines do, on one time axis.",
			"Nodes keep their last events only; they are read while somebody asks." },
			footer = { "", "Examples: plurix events --limit 50", "          plurix events --follow", "          plurix events --export trace.json --seconds 5",
					"          plurix events --export trace --format ctf",
							"A file in Chrome's format opens in ui.perfetto.dev or chrome://tracing, a CTF 1.8 folder in Trace Compass or babeltrace2." })
	public static final class Events extends ClusterCommand {

		private static final int MOST_SECONDS = 3600;
		private static final String CHROME = "chrome";
		private static final String CTF = "ctf";

		@Option(names = "--since", paramLabel = "N", defaultValue = "0", description = "from this event number on")
		private long since;
		@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", description = "most events to show")
		private int limit;
		@Option(names = { "-f", "--follow" }, description = "show new ones until Ctrl-C")
		private boolean follow;
		@Option(names = "--export", paramLabel = "FILE", description = "write a trace that other viewers open")
		private Path export;
		@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "chrome", description = "of the exported trace: chrome (one file) or ctf (a new folder)")
		private String format;
		@Option(names = "--seconds", paramLabel = "S", defaultValue = "5", description = "with --export: how long to record")
		private int seconds;

		@Override
		String operation() {
			return "events";
		}

		@Override
		JsonObject arguments() {
			if (seconds < 1 || seconds > MOST_SECONDS)
				throw new IllegalArgumentException("--seconds " + seconds + ": give 1 to " + MOST_SECONDS);
			if (!format.equals(CHROME) && !format.equals(CTF))
				throw new IllegalArgumentException("unknown format '" + format + "': chrome or ctf");
			return range(since, limit);
		}

		@Override
		public Integer call() throws Exception {
			if (export == null && !follow)
				return super.call();
			arguments();
			ClusterData data = new ClusterData(ClusterClient.require(cluster));
			return export != null ? export(data) : follow(data);
		}

		private int follow(ClusterData data) throws InterruptedException {
			long cursor = data.events(-1, 0).next();
			while (true) {
				EventBatch batch = data.events(cursor, BATCH);
				for (int i = 0; i < batch.size(); i++)
					out().printf(Locale.ROOT, "%12.3f  station %2d  %-12s number %-8d a %-8d b %-8d c %d%n", batch.micros()[i] / 1e3, batch.station()[i],
							EventNames.of(batch.kind()[i]), batch.number()[i], batch.a()[i], batch.b()[i], batch.c()[i]);
				if (batch.missed() > 0)
					out().println(batch.missed() + " events came too fast to be shown");
				cursor = batch.next();
				Thread.sleep(FOLLOW_MILLIS);
			}
		}

		private int export(ClusterData data) throws IOException, InterruptedException {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
			try (TraceFile trace = format.equals(CTF) ? new CtfTrace(export, data.state()) : new ChromeTrace(export, data.state())) {
				long cursor = data.events(-1, 0).next();
				while (System.nanoTime() < end) {
					Thread.sleep(FOLLOW_MILLIS);
					EventBatch batch = data.events(cursor, BATCH);
					trace.add(batch);
					cursor = batch.next();
				}
				out().println(trace.written() + " trace records of " + trace.read() + " events written to " + export
						+ (trace.missed() == 0 ? "" : "; " + trace.missed() + " events were missed"));
			}
			return 0;
		}

		@Override
		void print(JsonObject answer) {
			EventBatch batch = new Gson().fromJson(answer, EventBatch.class);
			TextTable events = new TextTable("EVENT", "MS", "STATION", "KIND", "NUMBER", "A", "B", "C");
			long first = batch.next() - batch.size();
			for (int i = 0; i < batch.size(); i++)
				events.row(first + i, String.format(Locale.ROOT, "%.3f", batch.micros()[i] / 1e3), batch.station()[i], EventNames.of(batch.kind()[i]),
						batch.number()[i], batch.a()[i], batch.b()[i], batch.c()[i]);
			out().print(events);
			for (EventBatch.Source source : batch.sources())
				out().printf(Locale.ROOT, "station %d: %d read, %d dropped, times within %.1f ms%n", source.station(), source.read(), source.dropped(),
						source.errorMicros() / 1e3);
		}
	}

	@Command(name = "aborts", description = { "Show why transactions were aborted: who won, which page, which objects and fields.",
			"What a transaction wrote is known by fields while somebody asks; what it read is known by page." },
			footer = { "", "Example: plurix aborts --follow" })
	public static final class Aborts extends ClusterCommand {

		@Option(names = "--since", paramLabel = "N", defaultValue = "-20", description = "from this number on; negative: the last N")
		private long since;
		@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", description = "most aborts to show")
		private int limit;
		@Option(names = { "-f", "--follow" }, description = "show new ones until Ctrl-C")
		private boolean follow;

		@Override
		String operation() {
			return "aborts";
		}

		@Override
		JsonObject arguments() {
			return range(since, limit);
		}

		@Override
		public Integer call() throws Exception {
			if (!follow)
				return super.call();
			ClusterData data = new ClusterData(ClusterClient.require(cluster));
			Gson gson = new Gson();
			long cursor = since;
			while (true) {
				AbortBatch batch = data.aborts(cursor, limit);
				batch.aborts().forEach(a -> out().println(json ? gson.toJson(a) : line(a)));
				cursor = batch.next();
				Thread.sleep(FOLLOW_MILLIS);
			}
		}

		private static String line(AbortBatch.Abort abort) {
			return String.format(Locale.ROOT, "%12.3f  %s", abort.micros() / 1e3, abort.explanation());
		}

		@Override
		void print(JsonObject answer) {
			AbortBatch batch = new Gson().fromJson(answer, AbortBatch.class);
			batch.aborts().forEach(a -> out().println(line(a)));
			if (batch.aborts().isEmpty())
				out().println("No aborts are known" + (text(answer, "next").equals("0") ? "." : " from there on."));
		}
	}
}
