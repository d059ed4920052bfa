package org.plurix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help everywhere, and wrong usage gives exit code 2 with a message that helps. */
class UsageTest {

	private static final String[] COMMANDS = { "demo", "bench", "up", "down", "ps", "info", "deploy", "run", "migrate", "heap", "pages", "console", "node", "fault",
			"events", "pcap", "compile", "image", "simulate", "soak" };

	@TestFactory
	Stream<DynamicTest> everyCommandHasHelp() {
		String overview = Cli.run("--help").out();
		return Stream.of(COMMANDS).map(command -> DynamicTest.dynamicTest(command, () -> {
			assertTrue(overview.contains("\n  " + command), "not in the overview");
			Cli help = Cli.run(command, "--help");
			assertEquals(0, help.exit(), help.err());
			assertTrue(help.out().startsWith("Usage: plurix " + command), help.out());
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "bogus", "up --nodes 0", "up --nodes 64", "up --nodes x", "up --memory 1", "down --name a/b", "deploy", "deploy no/such/folder",
			"run", "run a.B --on x", "run a.B --keep", "run no-such.cluster", "run no-such.cluster 7", "migrate 1", "migrate 1 --to", "console", "console nodex", "node", "node explode 1", "node kill", "node add 1", "fault",
			"fault --off --loss 5%", "pcap", "pcap f --off", "compile", "compile --main A no/such/folder", "compile --main A --target z80 .",
			"simulate --seeds 5-", "simulate --faults bogus", "simulate --workload bogus", "simulate --seeds 9-3", "simulate --nodes 2", "simulate --nodes 65",
			"simulate --rule-off BOGUS", "simulate --transactions 0", "simulate --faults loss=200%", "heap --limit many", "demo --nodes 1", "demo --size 10x10", "demo --size big",
			"soak --nodes 2", "soak --nodes 9", "soak --seconds 1", "soak --minutes 0", "soak --minutes 1 --seconds 9", "soak --loss much",
			"bench --repetitions 0", "bench compiler --runs 0", "bench compiler --kernel bogus", "bench dhs 7", "events --export t --format otf" })
	void wrongUsage(String words) {
		Cli c = Cli.run(words.isEmpty() ? new String[0] : words.split(" "));
		assertEquals(2, c.exit(), c.out() + c.err());
		assertTrue(c.out().isEmpty() && !c.err().isBlank(), c.out());
		assertTrue(!c.err().contains("\tat "), c.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ps", "info", "heap", "pages", "console 0", "fault --off", "run a.B", "migrate 1 --to 0", "events" })
	void withoutClusterTheMessageSaysHowToStartOne(String words) {
		String[] args = (words + " --name no-such-cluster").split(" ");
		Cli c = Cli.run(args);
		assertEquals(1, c.exit(), c.err());
		assertTrue(c.err().contains("no-such-cluster") && c.err().contains("./plurix up"), c.err());
	}

	@Test
	void endingWhatDoesNotRunFails() {
		assertEquals(1, Cli.run("down", "--name", "no-such-cluster").exit());
	}
}
