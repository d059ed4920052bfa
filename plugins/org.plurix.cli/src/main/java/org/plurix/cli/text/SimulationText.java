package org.plurix.cli.text;

import java.io.PrintWriter;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import plurix.dhs.Stats;
import plurix.dhs.sim.SimReport;

/** What the simulator tells: progress on the error stream, failures as they come, figures at the end; or all as JSON. Any thread. */
public final class SimulationText {

	private static final long PROGRESS_NANOS = 5_000_000_000L;
	private static final int MOST_SHOWN = 10;
	private final PrintWriter out;
	private final PrintWriter err;
	private final boolean json;
	private final long started = System.nanoTime();
	private final JsonObject result = new JsonObject();
	private final JsonArray failures = new JsonArray();
	private long told = started;
	private long runs;
	private long failed;
	private long committed;
	private long tries;
	private long aborts;
	private long unavailable;
	private long frames;
	private int longestLosing;
	private long fed;
	private final long[] dropped = new long[3];

	public SimulationText(PrintWriter out, PrintWriter err, boolean json) {
		this.out = out;
		this.err = err;
		this.json = json;
	}

	private double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	private void progress(String text) {
		if (!json && System.nanoTime() - told > PROGRESS_NANOS) {
			told = System.nanoTime();
			err.printf(Locale.ROOT, "%.0f s: %s%n", seconds(), text);
			err.flush();
		}
	}

	private static JsonArray array(Iterable<String> lines) {
		JsonArray array = new JsonArray();
		lines.forEach(array::add);
		return array;
	}

	private static JsonObject failure(SimReport r) {
		JsonObject f = new JsonObject();
		f.addProperty("command", r.options.command());
		f.add("violations", array(r.violations));
		f.add("trace", array(r.trace));
		return f;
	}

	private int end(boolean good) {
		if (json) {
			result.addProperty("ok", good);
			result.addProperty("seconds", seconds());
			out.println(JsonText.pretty(result));
		}
		out.flush();
		return good ? 0 : 1;
	}

	// ---- simulations ----

	public synchronized void simulated(SimReport r) {
		runs++;
		committed += r.committed;
		tries += r.tries;
		aborts += r.stat(Stats.ABORTS);
		unavailable += r.unavailable;
		frames += r.frames;
		longestLosing = Math.max(longestLosing, r.longestLosing);
		if (!r.violations.isEmpty()) {
			failed++;
			failures.add(failure(r));
			if (!json && failed <= MOST_SHOWN)
				print(r);
		}
		progress(runs + " simulations, " + committed + " transactions, " + failed + " failed");
	}

	private void print(SimReport r) {
		out.println("FAILED: " + r.options);
		r.violations.forEach(v -> out.println("  " + v));
		if (failed == 1) {
			out.println("  last events:");
			r.trace.forEach(t -> out.println("    " + t));
		}
		out.println("  replay: " + r.options.command());
		out.flush();
	}

	public synchronized long committed() {
		return committed;
	}

	/** Prints the figures and answers the exit code. */
	public synchronized int simulatedAll() {
		result.addProperty("simulations", runs);
		result.addProperty("failed", failed);
		result.addProperty("committed", committed);
		result.addProperty("tries", tries);
		result.addProperty("aborts", aborts);
		result.addProperty("unavailable", unavailable);
		result.addProperty("longestLosingStreak", longestLosing);
		result.addProperty("frames", frames);
		result.add("failures", failures);
		if (!json) {
			out.printf(Locale.ROOT, "%d simulations, %d failed; %d transactions committed in %d tries, longest losing streak %d, %d found a page lost; %d frames; %.1f s%n",
					runs, failed, committed, tries, longestLosing, unavailable, frames, seconds());
			if (failed > MOST_SHOWN)
				out.println("(the first " + MOST_SHOWN + " failures are shown; --json lists all)");
		}
		return end(failed == 0);
	}

	// ---- rules ----

	/** found: a run that noticed that the rule was off; null: there is none. */
	public synchronized void proved(String rule, SimReport found) {
		runs++;
		failed += found == null ? 1 : 0;
		JsonObject f = found == null ? new JsonObject() : failure(found);
		f.remove("trace");
		f.addProperty("rule", rule);
		f.add("seed", found == null ? JsonNull.INSTANCE : number(found.options.seed));
		failures.add(f);
		if (!json) {
			out.printf("%-15s %s%n", rule, found == null ? "NOT NOTICED" : "noticed by seed " + found.options.seed + ": " + found.violations.get(0).lines().findFirst().orElse(""));
			if (found != null)
				out.println("                " + found.options.command());
			out.flush();
		}
	}

	private static JsonElement number(long n) {
		return new com.google.gson.JsonPrimitive(n);
	}

	public synchronized int provedAll(int seeds) {
		result.add("rules", failures);
		result.addProperty("notNoticed", failed);
		if (!json)
			out.printf(Locale.ROOT, "%d rules switched off in turn, %d of them not noticed within %d seeds; %.1f s%n", runs, failed, seeds, seconds());
		return end(failed == 0);
	}

	// ---- broken frames ----

	public synchronized void fed(long count) {
		fed += count;
		progress(fed + " frames");
	}

	/** One fuzzer has ended; wrong: what it found, or null. */
	public synchronized void fuzzed(long foreign, long malformed, long ignored, String wrong) {
		dropped[0] += foreign;
		dropped[1] += malformed;
		dropped[2] += ignored;
		if (wrong != null) {
			failed++;
			failures.add(wrong);
			if (!json)
				out.println("FAILED: " + wrong);
		}
	}

	public synchronized int fuzzed() {
		result.addProperty("frames", fed);
		result.addProperty("foreign", dropped[0]);
		result.addProperty("malformed", dropped[1]);
		result.addProperty("forOthers", dropped[2]);
		result.add("failures", failures);
		if (!json)
			out.printf(Locale.ROOT, "%d broken frames: %d dropped as foreign, %d as malformed, %d for other stations; %d changed anything or threw; %.1f s%n",
					fed, dropped[0], dropped[1], dropped[2], failed, seconds());
		return end(failed == 0);
	}
}
