package org.plurix.ide.launch.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.DeployResult;
import org.plurix.cluster.client.DeployResult.ClassOutcome;
import org.plurix.cluster.client.DeployResult.NodeOutcome;
import org.plurix.cluster.client.Stamp;
import org.plurix.ide.launch.deploy.DeployProblem;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.DeployRecord.Kind;
import org.plurix.ide.launch.deploy.DeployRow;
import org.plurix.ide.launch.deploy.DeployRows;

/** The rows of the result view as text. */
class DeployRowsTest {

	private final DeployRows rows = new DeployRows(ZoneOffset.UTC);

	private static DeployRecord mixed() {
		DeployResult result = new DeployResult(new Stamp(40, 0), 3, false, 40, 512, 10, 20, 30,
				List.of(new ClassOutcome("app.Same", "UNCHANGED", false, 0, "", "app/Same.java"),
						new ClassOutcome("app.New", "NEW", true, 2, "", "app/New.java"),
						new ClassOutcome("app.Shape", "REFUSED", false, 0, "instance fields change", "app/Shape.java")),
				List.of(new NodeOutcome(0, "node0", true, 40, 12.34, ""), new NodeOutcome(1, "node1", false, 39, 0, "does not answer")));
		return new DeployRecord(7, "demo", Instant.EPOCH, Kind.SAVE, result, List.of(), 210);
	}

	private static String text(DeployRow row) {
		StringBuilder text = new StringBuilder(row.verdict() + " " + row.result() + " | " + row.bytes() + " | " + row.millis() + " | " + row.reason() + "\n");
		row.children().forEach(c -> text.append("  ").append(c.type()).append(' ').append(c.what()).append(" | ").append(c.verdict()).append(' ')
				.append(c.result()).append(" | ").append(c.millis()).append(" | ").append(c.reason()).append('\n'));
		return text.toString();
	}

	@Test
	void refusedClassesComeFirst() {
		DeployRow row = rows.of(List.of(mixed())).get(0);
		assertEquals("""
				BAD partly applied | 512 | 210 | Deployed classes: 1, refused: 1, 210 ms (commit 40)
				  CLASS app.Shape | BAD refused |  | instance fields change
				  CLASS app.New | GOOD new |  |\s
				  CLASS app.Same | UNCHANGED unchanged |  |\s
				  NODE node0 | GOOD applied at commit 40 | 12.3 |\s
				  NODE node1 | BAD not yet |  | does not answer
				""", text(row));
		assertTrue(row.contains("instance fields"), "a filter finds what is below");
	}

	@Test
	void messagesOfTheCompilerHaveAPlace() {
		DeployRecord failed = new DeployRecord(8, "demo", Instant.EPOCH, Kind.COMMAND, null,
				List.of(new DeployProblem("/w/src/app/One.java", 4, "no such method")), 33);
		DeployRow row = rows.of(List.of(failed)).get(0);
		assertEquals("""
				BAD failed |  | 33 | Nothing deployed (problems: 1): no such method
				  MESSAGE One.java:4 | BAD error |  | no such method
				""", text(row));
		assertEquals("/w/src/app/One.java", row.children().get(0).source());
	}

	@Test
	void aRowIsTheSameAfterAnUpdate() {
		assertEquals(rows.of(List.of(mixed())), rows.of(List.of(mixed())));
		assertEquals(rows.of(List.of(mixed())).get(0).children(), rows.of(List.of(mixed())).get(0).children());
	}
}
