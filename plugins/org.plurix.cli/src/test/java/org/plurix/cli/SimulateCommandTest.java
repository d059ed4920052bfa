package org.plurix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The simulator's command: clean seeds, a failing seed that can be replayed, broken frames, JSON. */
class SimulateCommandTest {

	private static Cli run(String words) {
		return Cli.run(words.split(" "));
	}

	@Test
	void cleanSeeds() {
		Cli c = run("simulate --seeds 1-4 --faults chaos --workload list-append --transactions 10");
		assertEquals(0, c.exit(), c.out() + c.err());
		assertTrue(c.out().startsWith("4 simulations, 0 failed"), c.out());
	}

	@Test
	void aFailingSeedSaysHowToReplayIt() {
		Cli c = run("simulate --seeds 1-3 --faults loss --workload bank --nodes 4 --rule-off INVALIDATE");
		assertEquals(1, c.exit(), c.out());
		assertTrue(c.out().contains("last events:"), c.out());
		String replay = c.out().lines().filter(l -> l.contains("replay: ./plurix simulate")).findFirst().orElseThrow();
		Cli again = run(replay.substring(replay.indexOf("simulate")));
		assertEquals(1, again.exit(), again.out());
		String violation = again.out().lines().filter(l -> l.startsWith("  ")).findFirst().orElseThrow();
		assertTrue(c.out().contains(violation), "the same violation again: " + violation + "\n" + c.out());
	}

	@Test
	void json() {
		Cli c = run("simulate --json --total 300 --faults none --workload counter --transactions 10");
		assertEquals(0, c.exit(), c.out() + c.err());
		JsonObject o = JsonParser.parseString(c.out()).getAsJsonObject();
		assertTrue(o.get("ok").getAsBoolean());
		assertTrue(o.get("committed").getAsLong() >= 300, c.out());
		assertEquals(0, o.get("failures").getAsJsonArray().size());
	}

	@Test
	void brokenFrames() {
		Cli c = run("simulate --fuzz 20000");
		assertEquals(0, c.exit(), c.out() + c.err());
		assertTrue(c.out().contains("0 changed anything or threw"), c.out());
	}
}
