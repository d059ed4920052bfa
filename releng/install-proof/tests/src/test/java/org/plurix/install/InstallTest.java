package org.plurix.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does: a plain Eclipse, the update site, p2's own director from the command line, then the perspective. */
@Tag("slow")
class InstallTest {
	private static final Path HOME = Path.of(System.getProperty("plurix.home"));
	private static final Path PROOF = HOME.resolve("releng/install-proof");
	private static final String FEATURE = "org.plurix.feature.feature.group";
	private static final String PERSPECTIVE = "org.plurix.ide.views.perspective";
	/** A process that takes longer hangs. */
	private static final long PATIENCE_MINUTES = 10;

	@TempDir
	Path temp;

	@Test
	void theUpdateSiteInstallsIntoTheOldestEclipseAndThePerspectiveOpens() throws Exception {
		Path eclipse = copy(stock(), temp.resolve("eclipse"));
		assertEquals(0, bundlesOf(eclipse, "org.plurix."), "a plain Eclipse must have nothing of ours");
		Run install = run(eclipse, List.of(), "-application", "org.eclipse.equinox.p2.director", "-nosplash",
				"-repository", HOME.resolve("updatesite/target/repository").toUri().toString(), "-installIU", FEATURE);
		assertEquals(0, install.exit, install.output);
		assertTrue(bundlesOf(eclipse, "org.plurix.") > 5, "the installed Eclipse has no bundle of ours\n" + install.output);
		assertTrue(Files.isDirectory(only(eclipse.resolve("plugins"), "org.plurix.runtime_").resolve("runtime-image")), "the sources are not unpacked");
		addProbe(eclipse);
		Path picture = HOME.resolve("releng/install-proof/tests/target/installed-oldest.png");
		Run start = run(eclipse, List.of("-Dprobe.perspective=" + PERSPECTIVE, "-Dprobe.picture=" + picture), "-application",
				"org.plurix.install.probe.probe", "-nosplash", "-data", temp.resolve("workspace").toString(), "-cssTheme",
				"org.eclipse.e4.ui.css.theme.e4_default");
		assertEquals(0, start.exit, start.output);
		assertTrue(start.output.contains("probe: perspective"), start.output);
	}

	private static Path stock() throws IOException {
		Path products = PROOF.resolve("stock/target/products/org.plurix.stock");
		try (Stream<Path> all = Files.walk(products, 5)) {
			return all.filter(p -> Files.isDirectory(p.resolve("plugins")) && Files.isDirectory(p.resolve("configuration"))).findFirst()
					.orElseThrow(() -> new IllegalStateException("no plain Eclipse was assembled below " + products));
		}
	}

	private static long bundlesOf(Path eclipse, String prefix) throws IOException {
		try (Stream<Path> files = Files.list(eclipse.resolve("plugins"))) {
			return files.filter(f -> f.getFileName().toString().startsWith(prefix)).count();
		}
	}

	private static Path only(Path folder, String prefix) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.getFileName().toString().startsWith(prefix) && !f.toString().endsWith("-sources.jar")).findFirst()
					.orElseThrow(() -> new IllegalStateException("no " + prefix + "* in " + folder));
		}
	}

	/** A line of p2's list of bundles, as an administrator would add one. */
	private static void addProbe(Path eclipse) throws IOException {
		Path probe = only(PROOF.resolve("probe/target"), "org.plurix.install.probe-");
		Path list = eclipse.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		try (JarFile jar = new JarFile(probe.toFile())) {
			String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");	// p2 wants the exact one
			Files.writeString(list, "org.plurix.install.probe," + version + "," + probe.toUri() + ",4,false\n", StandardOpenOption.APPEND);
		}
	}

	private Run run(Path eclipse, List<String> vm, String... args) throws Exception {
		List<String> command = new ArrayList<>();
		if (System.getenv("DISPLAY") == null)
			command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx768m");
		command.addAll(vm);
		command.addAll(List.of("-jar", only(eclipse.resolve("plugins"), "org.eclipse.equinox.launcher_").toString()));
		command.addAll(List.of(args));
		command.add("-consoleLog");
		Path log = Files.createTempFile(temp, "run", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile())).start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
		return new Run(process.exitValue(), String.join(" ", command) + "\n" + Files.readString(log));
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList())
				Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
		return to;
	}

	private record Run(int exit, String output) {
	}
}
