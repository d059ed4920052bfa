package org.plurix.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.install.Installation.Run;

/** What a user does: a plain Eclipse, the update site, p2's own director from the command line, then the perspective. */
@Tag("slow")
class InstallTest {
	private static final Path HOME = Path.of(System.getProperty("plurix.home"));
	private static final Path PROOF = HOME.resolve("releng/install-proof");
	private static final String FEATURE = "org.plurix.feature.feature.group";
	private static final String PERSPECTIVE = "org.plurix.ide.views.perspective";
	private static final String PROBE = "org.plurix.install.probe";
	/** The newest Eclipse does not start on an older one. */
	private static final int NEWEST_NEEDS_JAVA = 21;

	@TempDir
	Path temp;

	@Test
	void theUpdateSiteInstallsIntoTheOldestEclipseAndThePerspectiveOpens() throws Exception {
		Path products = PROOF.resolve("stock/target/products/org.plurix.stock");
		installAndStart(Installation.copyOf(products, Path.of(System.getProperty("java.home")), temp), "installed-oldest.png");
	}

	@Test
	void theUpdateSiteInstallsIntoTheNewestEclipseAndThePerspectiveOpens() throws Exception {
		Optional<Path> java = JavaHomes.atLeast(NEWEST_NEEDS_JAVA);
		assumeTrue(java.isPresent(), "The newest Eclipse needs Java 21. Install it (Debian: apt-get install openjdk-21-jre-headless) or set JAVA_HOME_21.");
		Path products = PROOF.resolve("stock-newest/target/products/org.plurix.stock.newest");
		assumeTrue(Files.isDirectory(products), "The newest Eclipse was not assembled: run `./plurix test`, or see docs/HACKING.md for the Maven arguments.");
		installAndStart(Installation.copyOf(products, java.get(), temp), "installed-newest.png");
	}

	private void installAndStart(Installation eclipse, String picture) throws Exception {
		assertEquals(0, eclipse.bundlesOf("org.plurix."), "a plain Eclipse must have nothing of ours");
		Run install = eclipse.run(List.of(), "-application", "org.eclipse.equinox.p2.director", "-nosplash", "-repository",
				HOME.resolve("updatesite/target/repository").toUri().toString(), "-installIU", FEATURE);
		assertEquals(0, install.exit(), install.output());
		assertTrue(eclipse.bundlesOf("org.plurix.") > 5, "the installed Eclipse has no bundle of ours\n" + install.output());
		assertTrue(Files.isDirectory(eclipse.bundle("org.plurix.runtime_").resolve("runtime-image")), "the sources are not unpacked");
		eclipse.add(PROBE, Installation.only(PROOF.resolve("probe/target"), PROBE + "-"));
		Run start = eclipse.run(List.of("-Dprobe.perspective=" + PERSPECTIVE, "-Dprobe.picture=" + PROOF.resolve("tests/target").resolve(picture)),
				"-application", PROBE + ".probe", "-nosplash", "-data", temp.resolve("workspace").toString(), "-cssTheme",
				"org.eclipse.e4.ui.css.theme.e4_default");
		assertEquals(0, start.exit(), start.output());
		assertTrue(start.output().contains("probe: perspective"), start.output());
	}
}
