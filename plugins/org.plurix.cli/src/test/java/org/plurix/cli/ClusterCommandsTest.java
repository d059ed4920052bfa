package org.plurix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What commands send to a daemon and how its answers look, over the real control socket. */
class ClusterCommandsTest {

	private static final String NODE = "{\"number\":1,\"name\":\"node1\",\"state\":\"READY\",\"pid\":77,\"member\":true,\"commits\":12,"
			+ "\"readOnlyCommits\":3,\"aborts\":4,\"pageRequests\":5,\"pagesServed\":6}";

	private record Result(Cli cli, JsonObject request) {
	}

	/** Runs the command against a daemon that gives the answers. */
	private static Result run(String command, String... answers) throws Exception {
		try (FakeDaemon daemon = new FakeDaemon(answers)) {
			List<String> args = new ArrayList<>(List.of(command.split(" ")));
			args.addAll(List.of("--name", daemon.name));
			Cli cli = Cli.run(args.toArray(String[]::new));
			return new Result(cli, daemon.requests.poll());
		}
	}

	private static String result(String json) {
		return "{\"result\":" + json + "}";
	}

	@Test
	void psShowsNodesTransactionsFailuresAndNotices() throws Exception {
		Result r = run("ps", result("{\"stations\":[{\"id\":1,\"name\":\"node1\",\"failures\":[\"p.Q: NullPointerException at p.Q.run(Q.java:7)\"],"
				+ "\"transactions\":[{\"id\":26,\"name\":\"tile\",\"type\":\"demo.Tile\",\"station\":1,\"slot\":0,\"priority\":5,\"runs\":8,\"aborts\":2}]}],"
				+ "\"nodes\":[" + NODE + "],\"notices\":[{\"time\":\"2026-01-02T03:04:05.678Z\",\"station\":1,\"text\":\"node1 is silent\"}]}"));
		assertEquals(0, r.cli.exit(), r.cli.err());
		assertEquals("ps", r.request.get("op").getAsString());
		String out = r.cli.out();
		assertTrue(out.matches("(?s).*1 +node1 +ready +77 +12 +3 +4 +5 +6\\R.*"), out);
		assertTrue(out.matches("(?s).*1a +1 +5 +8 +2 +tile +demo\\.Tile\\R.*"), out);
		assertTrue(out.contains("node1: p.Q: NullPointerException at p.Q.run(Q.java:7)") && out.contains("node1 is silent"), out);
	}

	@Test
	void jsonIsTheAnswerItself() throws Exception {
		String answer = "{\"stations\":[],\"nodes\":[" + NODE + "],\"notices\":[]}";
		assertEquals(JsonParser.parseString(answer), JsonParser.parseString(run("ps --json", result(answer)).cli.out()));
	}

	@Test
	void deploySendsAbsolutePathsAndFailsWhenAClassIsRefused(@TempDir Path folder) throws Exception {
		Path source = Files.createDirectory(folder.resolve("src"));
		Result r = run("deploy " + source, result("{\"classes\":[{\"name\":\"a.A\",\"applied\":true,\"reason\":null},"
				+ "{\"name\":\"a.B\",\"applied\":false,\"reason\":\"its fields changed\"}],\"millis\":42.0,\"commit\":9}"));
		assertEquals(source.toString(), r.request.getAsJsonArray("dirs").get(0).getAsString());
		assertEquals(1, r.cli.exit());
		assertTrue(r.cli.out().contains("refused: its fields changed") && r.cli.out().contains("Commit 9, 42 ms."), r.cli.out());
	}

	@Test
	void runSendsClassArgumentsAndNode() throws Exception {
		Result r = run("run demo.Counter 2000 --on node2", result("{\"transaction\":\"1a\",\"station\":2}"));
		assertEquals("{\"class\":\"demo.Counter\",\"on\":2,\"args\":[\"2000\"],\"op\":\"run\"}", r.request.toString());
		assertEquals("Transaction 1a started on node 2.", r.cli.out().strip());
	}

	@Test
	void migrateTellsFromAndTo() throws Exception {
		Result r = run("migrate 1a --to 2", result("{\"transaction\":\"1a\",\"name\":\"tile\",\"from\":0,\"to\":2,\"millis\":3.25}"));
		assertEquals(2, r.request.get("to").getAsInt());
		assertTrue(r.cli.out().contains("from node 0 to node 2"), r.cli.out());
	}

	@Test
	void heapShowsClassesOrObjects() throws Exception {
		Result all = run("heap --limit 1", result("{\"chunks\":[{}],\"classes\":[{\"name\":\"a.A\",\"objects\":3,\"bytes\":48},"
				+ "{\"name\":\"a.B\",\"objects\":1,\"bytes\":8}],\"objects\":4,\"bytes\":56}"));
		assertTrue(all.cli.out().contains("a.A") && !all.cli.out().contains("a.B") && all.cli.out().contains("1 more classes"), all.cli.out());
		Result one = run("heap --class a.A", result("{\"instances\":[{\"address\":\"12000000\",\"type\":\"a.A\",\"fields\":{\"x\":\"7\",\"next\":null},"
				+ "\"elements\":[],\"length\":0}],\"statics\":{\"count\":\"3\"}}"));
		assertEquals("a.A", one.request.get("class").getAsString());
		assertTrue(one.cli.out().contains("a.A @12000000") && one.cli.out().contains("  x = 7") && one.cli.out().contains("  next = null")
				&& one.cli.out().contains("  count = 3"), one.cli.out());
	}

	@Test
	void consoleLinesComeAsTheyAre() throws Exception {
		Result r = run("console 1 --lines 2", "{\"progress\":\"READY station=1\"}", "{\"progress\":\"hello\"}", result("{}"));
		assertEquals(List.of("READY station=1", "hello"), r.cli.out().lines().toList());
		assertEquals(2, r.request.get("lines").getAsInt());
	}

	@Test
	void faultSendsWhatWasAskedFor() throws Exception {
		Result r = run("fault --loss 5% --seed 7", result("{\"plan\":\"seed 7, loss 5%\"}"));
		assertEquals("5%", r.request.get("loss").getAsString());
		assertEquals(7, r.request.get("seed").getAsInt());
		assertTrue(!r.request.has("delay") && r.cli.out().contains("loss 5%"), r.cli.out());
	}

	@Test
	void eventsHaveNames() throws Exception {
		Result r = run("events", result("{\"run\":1,\"next\":4,\"missed\":0,\"nowMicros\":2600,\"startEpochMillis\":0,\"station\":[1],\"kind\":[5],"
				+ "\"number\":[9],\"a\":[91],\"b\":[0],\"c\":[0],\"micros\":[2500],\"sources\":[]}"));
		assertTrue(r.cli.out().matches("(?s).*3 +2\\.500 +1 +page-in +9 +91.*"), r.cli.out());
	}

	@Test
	void theDaemonsErrorsBecomeMessagesAndExitCodes() throws Exception {
		Result failed = run("migrate 1a --to 9", "{\"error\":\"there is no node 9. Nodes: [0, 1]\",\"usage\":false}");
		assertEquals(1, failed.cli.exit());
		assertEquals("plurix: there is no node 9. Nodes: [0, 1]", failed.cli.err().strip());
		assertEquals(2, run("fault --loss x", "{\"error\":\"x is no probability\",\"usage\":true}").cli.exit());
	}

	@Test
	void aDaemonThatEndsTheConnectionIsReported() throws Exception {
		Result r = run("info");
		assertEquals(1, r.cli.exit());
		assertTrue(r.cli.err().contains("does not answer"), r.cli.err());
	}
}
