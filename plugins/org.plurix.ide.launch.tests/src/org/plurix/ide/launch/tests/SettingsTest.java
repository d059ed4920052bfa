package org.plurix.ide.launch.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ClusterSettings;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.config.NetworkSettings;
import org.plurix.ide.launch.config.SettingsReader;
import org.plurix.ide.launch.config.StartEntry;

/** Launch configurations: what is there without a setting, and what wrong settings say. */
class SettingsTest {

	private IProject project;
	private ILaunchConfigurationWorkingCopy configuration;

	@BeforeEach
	void create() throws CoreException {
		project = Workspace.project("My first app!");
		configuration = ConfigurationFactory.create(project);
	}

	@AfterEach
	void delete() throws CoreException {
		Workspace.delete(project);
	}

	private ClusterSettings read() throws CoreException {
		return new SettingsReader(configuration).read();
	}

	private String problem() {
		return assertThrows(CoreException.class, this::read).getStatus().getMessage();
	}

	@Test
	void aProjectNeedsNoSetting() throws CoreException {
		assertEquals(new ClusterSettings("My-first-app", false, List.of("My first app!"), List.of(), null, ClusterSettings.DEFAULT_NODES, 32,
				NetworkSettings.NONE, null, true, List.of(), true, null), read());
	}

	@Test
	void aConfigurationIsFoundAgain() throws CoreException {
		var saved = configuration.doSave();
		assertEquals(List.of(saved), ConfigurationFactory.of(project));
		saved.delete();
		assertEquals(List.of(), ConfigurationFactory.of(project));
	}

	@Test
	void wrongNumbersNameTheirLimits() {
		configuration.setAttribute(ClusterAttributes.NODES, 64);
		assertEquals("A cluster has 1 to 63 nodes, not 64.", problem());
		configuration.setAttribute(ClusterAttributes.NODES, 2);
		configuration.setAttribute(ClusterAttributes.MEMORY, 16);
		assertEquals("A node has 32 to 64 MiB of memory, not 16.", problem());
	}

	@Test
	void wrongTextsShowAnExample() {
		configuration.setAttribute(ClusterAttributes.LOSS, "much");
		assertTrue(problem().contains("'much'") && problem().contains("5%"), problem());
		configuration.setAttribute(ClusterAttributes.LOSS, "");
		configuration.setAttribute(ClusterAttributes.DELAY, "7");
		assertTrue(problem().contains("200us"), problem());
		configuration.setAttribute(ClusterAttributes.DELAY, "");
		configuration.setAttribute(ClusterAttributes.SEED, "x");
		assertTrue(problem().contains("'x'"), problem());
		configuration.setAttribute(ClusterAttributes.SEED, "");
		configuration.setAttribute(ClusterAttributes.NAME, "a b");
		assertTrue(problem().contains("24 letters"), problem());
	}

	@Test
	void projectsThatCannotBeDeployedAreNamed() throws CoreException {
		configuration.setAttribute(ClusterAttributes.PROJECTS, List.of("Gone"));
		assertTrue(problem().contains("no project 'Gone'"), problem());
		configuration.setAttribute(ClusterAttributes.PROJECTS, List.of(project.getName()));
		project.close(null);
		assertTrue(problem().contains("is closed"), problem());
		project.open(null);
	}

	@Test
	void startsAreCheckedAgainstTheNodes() throws CoreException {
		StartEntry entry = new StartEntry("demo.Bank", List.of("100", "x"), 2, 6);
		configuration.setAttribute(ClusterAttributes.STARTS, List.of(entry.encode()));
		assertEquals(List.of(entry), read().starts());
		configuration.setAttribute(ClusterAttributes.NODES, 2);
		assertTrue(problem().contains("0 to 1"), problem());
		configuration.setAttribute(ClusterAttributes.STARTS, List.of("broken"));
		assertTrue(problem().contains("'broken'"), problem());
	}

	@Test
	void argumentsAreSplitAtSpacesOutsideQuotes() {
		List<String> words = List.of("320", "a b", "", "c");
		assertEquals(words, StartEntry.words(" 320 \"a b\" \"\"  c "));
		assertEquals(words, StartEntry.words(StartEntry.line(words)));
		assertEquals(List.of(), StartEntry.words("  "));
	}

	@Test
	void aDescriptionGivesNodesAndNetwork() throws CoreException {
		IFile file = Workspace.writeFile(project.getFile("small.cluster"), "cluster Small {\n  nodes a, b\n}\n");
		configuration = ConfigurationFactory.create(file);
		assertEquals(2, read().nodes());
		assertEquals("Small", read().name());
		Workspace.writeFile(file, "cluster Small {\n  nodule a\n}\n");
		assertTrue(problem().contains("small.cluster") && problem().contains(":2:"), problem());
		file.delete(true, null);
		assertTrue(problem().contains("does not exist"), problem());
	}

	@Test
	void anyTextMakesAName() {
		assertEquals("default", ClusterSettings.toName("  ...  "));
		assertEquals("a-b", ClusterSettings.toName("a/b"));
		assertEquals(24, ClusterSettings.toName("x".repeat(50)).length());
	}

	@Test
	void theTypeIsKnown() {
		assertEquals("Plurix Cluster", DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(LaunchCore.CONFIGURATION_TYPE).getName());
	}
}
