package org.plurix.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, as a copy in a project of its own, started through a symbolic link from another folder. */
class LauncherTest {

	private static final Path HOME = Path.of(System.getProperty("plurix.home"));
	/** Stands for Maven: counts its calls and leaves the two jars that the launcher expects. */
	private static final String FAKE_MAVEN = """
			echo "$*" >> ROOT/calls
			mkdir -p ROOT/plugins/org.plurix.cli/target/lib
			echo x > ROOT/plugins/org.plurix.cli/target/lib/a.jar
			echo x > ROOT/plugins/org.plurix.cli/target/org.plurix.cli-0.jar
			""";

	@TempDir
	Path temp;
	private Path root;
	private Path elsewhere;
	private Path link;

	@BeforeEach
	void copyLauncher() throws IOException {
		root = Files.createDirectory(temp.resolve("a project"));
		elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
		Files.copy(HOME.resolve("plurix"), root.resolve("plurix"));
		link = Files.createSymbolicLink(elsewhere.resolve("p"), Path.of("..", "a project", "plurix"));
		Files.createDirectories(root.resolve("compiler/src/main"));
		Files.writeString(root.resolve("compiler/pom.xml"), "");
	}

	private Command launch(String... args) throws Exception {
		return launch(Map.of(), args);
	}

	private Command launch(Map<String, String> environment, String... args) throws Exception {
		List<String> words = new ArrayList<>(List.of("/bin/sh", link.toString()));
		words.addAll(List.of(args));
		return Command.run(elsewhere, environment, words);
	}

	@Test
	void wrongArgumentsGiveUsageAndExitCodeTwo() throws Exception {
		for (String[] args : new String[][] { { "test", "--bogus" }, { "test", "--screenshot" }, { "build", "x" }, { "clean", "x" },
				{ "ide", "x" }, { "ide", "--workspace" }, { "ide", "--screenshot" }, { "ide", "--workspace", "../a project/compiler/pom.xml" }, { "ide", "--screenshot", "no/such/folder/a.png" } }) {
			Command c = launch(args);
			assertEquals(2, c.exit(), String.join(" ", args) + c.err());
			assertTrue(c.err().contains("usage: plurix " + args[0]), c.err());
		}
	}

	@Test
	void helpOfOwnCommandsDoesNotBuild() throws Exception {
		for (String command : new String[] { "test", "build", "clean", "ide" }) {
			Command c = launch(command, "--help");
			assertEquals(0, c.exit(), c.err());
			assertTrue(c.out().startsWith("usage: plurix " + command), c.out());
		}
		assertFalse(Files.exists(root.resolve("calls")));
	}

	/** A folder with the named system tools only. */
	private Path binWith(String... tools) throws IOException {
		Path bin = Files.createDirectory(temp.resolve("bin"));
		for (String tool : tools)
			Files.createSymbolicLink(bin.resolve(tool), which(tool));
		return bin;
	}

	private static void script(Path file, String text) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + text + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}

	@Test
	void missingToolsAreNamedWhenInstallingIsForbidden() throws Exception {
		Path bin = binWith("dirname", "readlink", "id", "uname", "grep", "find", "cat");
		Command c = launch(Map.of("PATH", bin.toString(), "PLURIX_NO_INSTALL", "1"), "test");
		assertEquals(1, c.exit(), c.err());
		assertTrue(c.err().contains("apt-get install") && c.err().contains("qemu-system-x86") && c.err().contains("binutils"), c.err());
	}

	@Test
	void missingToolsAreInstalledAfterAnUpdateWhenAllowed() throws Exception {
		Path bin = binWith("dirname", "readlink", "uname", "grep", "find", "cat", "mkdir", "env", "sed", "mktemp", "rm");
		script(bin.resolve("id"), "echo 0");
		script(bin.resolve("apt-get"), "echo \"$*\" >> '" + root + "/apt'");
		Command c = launch(Map.of("PATH", bin.toString()), "test");
		assertEquals(1, c.exit(), "the false apt-get installs nothing, so Maven is still missing");
		List<String> calls = Files.readAllLines(root.resolve("apt"));
		assertEquals("update", calls.get(0));
		assertTrue(calls.get(1).matches("install -y --no-install-recommends .*") && calls.get(1).contains(" qemu-system-x86") && calls.get(1).contains(" binutils"), calls.get(1));
		assertTrue(calls.contains("install -y --no-install-recommends maven"), calls.toString());
	}

	@Test
	void theIdeWithoutDisplaySaysWhatToDo() throws Exception {
		Command c = launch(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "ide");
		assertEquals(1, c.exit(), c.err());
		assertTrue(c.err().contains("--screenshot") && c.err().contains("ssh -X"), c.err());
		assertFalse(Files.exists(root.resolve("calls")), "built although it cannot start");
	}

	@Test
	void fastTestsLeaveEclipseOutAndTheFullOnesNameTheNewestJava() throws Exception {
		Path maven = Files.createDirectories(root.resolve(".tools/apache-maven-3.9.16/bin")).resolve("mvn");
		script(maven, FAKE_MAVEN.replace("ROOT", "'" + root + "'"));
		Path java = Files.createDirectories(temp.resolve("newer java/bin")).resolve("java");
		script(java, "exit 1");
		Files.writeString(temp.resolve("newer java/release"), "JAVA_VERSION=\"21.0.9\"\n");
		Map<String, String> environment = Map.of("JAVA_HOME_21", temp.resolve("newer java").toString(), "DISPLAY", ":0", "PLURIX_NO_INSTALL", "1");
		launch(environment, "test", "--fast");
		launch(environment, "test", "--fast", "--ide");
		launch(environment, "test");
		List<String> calls = Files.readAllLines(root.resolve("calls"));
		assertTrue(calls.get(0).contains("releng/headless/pom.xml") && calls.get(0).contains("excludedTags=qemu,slow"), calls.get(0));
		assertTrue(calls.get(1).contains(root + "/pom.xml") && calls.get(1).contains("excludedTags=qemu,slow") && !calls.get(1).contains("-P"), calls.get(1));
		assertTrue(calls.get(2).contains("-Pinstall-proof") && calls.get(2).contains("-Dplurix.newestJava=" + temp.resolve("newer java")), calls.get(2));
		assertFalse(calls.get(2).contains("excludedTags"), calls.get(2));
		assertTrue(Files.readString(root.resolve(".plurix/toolchains.xml")).contains("<jdkHome>" + temp.resolve("newer java") + "</jdkHome>"));
	}

	private static Path which(String tool) {
		for (String folder : System.getenv("PATH").split(":"))
			if (Files.isExecutable(Path.of(folder, tool)))
				return Path.of(folder, tool);
		throw new IllegalStateException(tool + " is not on the PATH");
	}

	@Test
	void cleanRemovesBuiltFilesOfTheProjectOnly() throws Exception {
		Path built = Files.createDirectories(root.resolve("compiler/target/classes"));
		Path foreign = Files.createDirectories(root.resolve("docs/target"));
		Path log = Files.createDirectories(root.resolve(".plurix/log"));
		assertEquals(0, launch("clean").exit());
		assertFalse(Files.exists(built.getParent()) || Files.exists(log));
		assertTrue(Files.exists(foreign) && Files.exists(root.resolve("compiler/pom.xml")));
	}

	@Test
	void buildsOnFirstUseAndWhenASourceIsNewer() throws Exception {
		Path maven = Files.createDirectories(root.resolve(".tools/apache-maven-3.9.16/bin")).resolve("mvn");
		script(maven, FAKE_MAVEN.replace("ROOT", "'" + root + "'"));
		launch("ps");
		assertEquals(1, builds());
		launch("ps");
		assertEquals(1, builds(), "built again although nothing changed");
		Path source = Files.writeString(root.resolve("compiler/src/main/A.java"), "class A { }");
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
		launch("ps");
		assertEquals(2, builds(), "not built although a source is newer");
		Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
		Files.setLastModifiedTime(source.getParent(), FileTime.from(Instant.EPOCH));
		assertEquals(0, launch("build").exit());
		assertEquals(3, builds(), "`build` builds always");
	}

	@Test
	void jarsOfARunningProgramStay() throws Exception {
		Path maven = Files.createDirectories(root.resolve(".tools/apache-maven-3.9.16/bin")).resolve("mvn");
		script(maven, FAKE_MAVEN.replace("ROOT", "'" + root + "'"));
		launch("build");
		Path first = Path.of(Files.readString(root.resolve(".plurix/built")).strip());
		Process user = new ProcessBuilder("/bin/sh", "-c", "read line", first + "/a.jar").start();	// ends with its input
		try {
			launch("build");
			launch("build");
			assertTrue(Files.exists(first.resolve("a.jar")), "the jars of a running program are gone");
		} finally {
			user.getOutputStream().close();
			user.waitFor();
		}
		launch("build");
		assertFalse(Files.exists(first), "nothing uses the jars any more");
	}

	private int builds() throws IOException {
		return Files.readAllLines(root.resolve("calls")).size();
	}

	@Test
	void aFailingBuildShowsErrorsAndLog() throws Exception {
		Path maven = Files.createDirectories(root.resolve(".tools/apache-maven-3.9.16/bin")).resolve("mvn");
		script(maven, "echo '[INFO] noise'\necho '[ERROR] A.java:[3,5] no such symbol'\nexit 1");
		Command c = launch("ps");
		assertEquals(1, c.exit());
		assertTrue(c.err().contains("A.java:[3,5]") && c.err().contains("build.log") && !c.err().contains("noise"), c.err());
	}
}
