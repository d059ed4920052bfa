package org.plurix.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that counts the surefire reports. */
class TestSummaryTest {

	private static final Path PROGRAM = Path.of(System.getProperty("plurix.home"), "releng/tools/TestSummary.java");

	@TempDir
	Path root;

	private Command summary(int buildExit) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return Command.run(root, Map.of(), List.of(java, "-XX:TieredStopAtLevel=1", PROGRAM.toString(), root.toString(), String.valueOf(buildExit)));
	}

	private void report(String module, String cases) throws IOException {
		Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
		Files.writeString(folder.resolve("TEST-a.B.xml"), "<testsuite name=\"a.B\">" + cases + "</testsuite>");
	}

	@Test
	void countsOverAllModules() throws Exception {
		report("one", "<testcase name=\"t\" classname=\"a.B\"/><testcase name=\"u\" classname=\"a.B\"><skipped/></testcase>");
		report("deep/two", "<testcase name=\"t\" classname=\"a.B\"/>");
		Command c = summary(0);
		assertEquals("2 passed, 0 failed, 1 skipped", c.lastLine());
		assertEquals(0, c.exit());
	}

	@Test
	void saysWhyTestsWereSkipped() throws Exception {
		report("one", "<testcase name=\"t\" classname=\"a.B\"/><testcase name=\"u\" classname=\"a.B\"><skipped message=\"Assumption failed: install X\"/></testcase>"
				+ "<testcase name=\"v\" classname=\"a.B\"><skipped message=\"Assumption failed: install X\"/></testcase>");
		Command c = summary(0);
		assertTrue(c.out().contains("Skipped:\n  2 tests: install X\n"), c.out());
		assertEquals(0, c.exit());
	}

	@Test
	void showsFailuresWithMessage() throws Exception {
		report("one", "<testcase name=\"t\" classname=\"a.B\"><failure message=\"expected 1\" type=\"x\">at org.plurix.A.b(A.java:1)</failure></testcase>"
				+ "<testcase name=\"u\" classname=\"a.B\"><error type=\"java.io.IOException\"/></testcase>");
		Command c = summary(0);
		assertEquals("0 passed, 2 failed", c.lastLine());
		assertTrue(c.out().contains("a.B.t\n    expected 1\n    at org.plurix.A.b(A.java:1)"), c.out());
		assertTrue(c.out().contains("a.B.u\n    java.io.IOException"), c.out());
		assertEquals(1, c.exit());
	}

	@Test
	void aBrokenBuildOrNoTestIsAFailure() throws Exception {
		assertEquals("0 passed, 1 failed", summary(0).lastLine());
		report("one", "<testcase name=\"t\" classname=\"a.B\"/>");
		Command c = summary(1);
		assertEquals("1 passed, 1 failed", c.lastLine());
		assertEquals(1, c.exit());
	}
}
