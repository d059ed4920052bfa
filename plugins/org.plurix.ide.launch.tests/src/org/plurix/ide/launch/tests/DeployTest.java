package org.plurix.ide.launch.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.LaunchPreferences.DeployMode;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.delegate.ClusterLaunchDelegate;
import org.plurix.ide.launch.deploy.DeployListener;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.Difference;
import org.plurix.ide.launch.process.ClusterLaunch;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a save, a command and an undo make of a project, with a cluster that is played. */
class DeployTest {

	private static final String ONE = "package app;\n\npublic final class One {\n\tpublic static void main(String[] args) {\n\t\tSystem.out.println(\"%s\");\n\t}\n}\n";

	/** Each test has a cluster of its own: what an earlier one still records does not count. */
	private static final AtomicInteger NUMBER = new AtomicInteger();
	private final String name = FakeCluster.freeName("dt" + NUMBER.incrementAndGet());
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(LaunchCore.BUNDLE);
	private final AtomicInteger waiting = new AtomicInteger();
	private final DeployListener listener = new DeployListener() {
		@Override
		public void waiting(String cluster, int files) {
			waiting.set(files);
		}
	};
	private IProject project;
	private IFile file;
	private FakeCluster cluster;
	private ClusterLaunch launch;

	@BeforeEach
	void launch() throws Exception {
		DeployManager.get().history().clear();
		DeployManager.get().addListener(listener);
		project = Workspace.project("App");
		file = Workspace.write(project, "app/One.java", ONE.formatted("first"));
		Workspace.write(project, "app/Two.java", "package app;\n\nfinal class Two {\n}\n");
		Workspace.build();
		ILaunchConfigurationWorkingCopy configuration = ConfigurationFactory.create(project);
		configuration.setAttribute(ClusterAttributes.NAME, name);
		ClusterLaunchDelegate delegate = new ClusterLaunchDelegate((options, progress, cancelled) -> start(options.nodes()));
		launch = (ClusterLaunch) delegate.getLaunch(configuration, ILaunchManager.RUN_MODE);
		DebugPlugin.getDefault().getLaunchManager().addLaunch(launch);
		delegate.launch(configuration, ILaunchManager.RUN_MODE, launch, new NullProgressMonitor());
		JsonObject first = cluster.nextRequest("deploy");
		assertTrue(first.get("changed") == null || first.get("changed").isJsonNull(), "the first deploy is complete: " + first);
	}

	private void start(int nodes) {
		try {
			cluster = new FakeCluster(name, nodes);
			cluster.answers.put("deploy", request -> result("CHANGED", ""));
			cluster.answers.put("undo-deploy", request -> result("REVERTED", ""));
			cluster.answers.put("deployed", request -> deployed("first"));
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@AfterEach
	void clean() throws Exception {
		DeployManager.get().removeListener(listener);
		preferences.remove(LaunchPreferences.DEPLOY_MODE);
		if (launch != null) {
			launch.disconnect();
			DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		}
		if (cluster != null)
			cluster.close();
		Workspace.delete(project);
	}

	private static JsonElement result(String status, String reason) {
		JsonObject type = new Gson().toJsonTree(Map.of("name", "app.One", "status", status, "applied", status.equals("CHANGED"), "methods", 1,
				"reason", reason, "source", "app/One.java")).getAsJsonObject();
		JsonObject result = new JsonObject();
		result.add("at", new Gson().toJsonTree(Map.of("commit", 9, "epochMillis", 0)));
		result.addProperty("number", 1);
		result.addProperty("commit", 9);
		result.addProperty("bytes", 120);
		JsonArray classes = new JsonArray();
		classes.add(type);
		result.add("classes", classes);
		result.add("nodes", new JsonArray());
		return result;
	}

	private static JsonElement deployed(String version) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(ONE.formatted(version).getBytes(StandardCharsets.UTF_8));
			JsonArray classes = new JsonArray();
			classes.add(new Gson().toJsonTree(Map.of("name", "app.One", "source", "app/One.java", "sourceHash", HexFormat.of().formatHex(hash),
					"classHash", "0", "deploy", 1)));
			JsonObject code = new JsonObject();
			code.add("classes", classes);
			code.add("history", new JsonArray());
			return code;
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private List<DeployRecord> records() {
		return DeployManager.get().history().records().stream().filter(r -> r.cluster().equals(name)).toList();
	}

	private DeployRecord newest(int count) {
		Await.until(() -> records().size() >= count, () -> records().toString());
		return records().get(0);
	}

	private static List<String> names(JsonElement paths) {
		return paths.getAsJsonArray().asList().stream().map(p -> Path.of(p.getAsString()).getFileName().toString()).toList();
	}

	@Test
	void aSaveDeploysOnlyWhatChanged() throws Exception {
		Workspace.write(project, "app/One.java", ONE.formatted("second"));
		Workspace.build();
		JsonObject request = cluster.nextRequest("deploy");
		assertEquals(List.of("One.java"), names(request.get("changed")));
		assertEquals(List.of("src"), names(request.get("dirs")));
		assertEquals(DeployRecord.Kind.SAVE, newest(2).kind());
	}

	@Test
	void aFileWithErrorsIsNotDeployedAndIsPartOfTheNextDeploy() throws Exception {
		Workspace.write(project, "app/One.java", "package app;\n\nfinal class One {\n\tint a = missing;\n}\n");
		Workspace.build();
		Workspace.write(project, "app/One.java", ONE.formatted("third"));
		Workspace.write(project, "app/Two.java", "package app;\n\nfinal class Two {\n\tint a;\n}\n");
		Workspace.build();
		JsonObject request = cluster.nextRequest("deploy");
		assertEquals(List.of("One.java", "Two.java"), names(request.get("changed")).stream().sorted().toList());
		newest(2);
		assertEquals(2, records().size(), "the broken version was not tried");
	}

	@Test
	void aFailedDeployIsToldAndTriedAgainWithTheNext() throws Exception {
		cluster.answers.put("deploy", request -> {
			throw new IllegalArgumentException("nothing is deployed:\n/x/app/One.java:4: error: lambda is not supported\n    text\n    ^\n");
		});
		Workspace.write(project, "app/One.java", ONE.formatted("second"));
		Workspace.build();
		cluster.nextRequest("deploy");
		DeployRecord failed = newest(2);
		assertTrue(failed.failed());
		assertEquals("/x/app/One.java", failed.problems().get(0).file());
		assertEquals(4, failed.problems().get(0).line());
		assertEquals("lambda is not supported", failed.problems().get(0).message());
		cluster.answers.put("deploy", request -> result("CHANGED", ""));
		Workspace.write(project, "app/Two.java", "package app;\n\nfinal class Two {\n\tint b;\n}\n");
		Workspace.build();
		assertEquals(List.of("One.java", "Two.java"), names(cluster.nextRequest("deploy").get("changed")).stream().sorted().toList());
	}

	@Test
	void askWaitsForTheUser() throws Exception {
		preferences.put(LaunchPreferences.DEPLOY_MODE, DeployMode.ASK.name());
		Workspace.write(project, "app/One.java", ONE.formatted("second"));
		Workspace.build();
		assertEquals(1, waiting.get());
		assertEquals(1, records().size(), "nothing is deployed without the user's word");
		DeployManager.get().deploy(launch, List.of()).join();
		assertNotNull(cluster.nextRequest("deploy"));
		assertEquals(0, waiting.get());
	}

	@Test
	void neverMeansByCommandOnly() throws Exception {
		preferences.put(LaunchPreferences.DEPLOY_MODE, DeployMode.NEVER.name());
		Workspace.write(project, "app/One.java", ONE.formatted("second"));
		Workspace.build();
		assertEquals(0, waiting.get());
		assertEquals(1, records().size());
		DeployManager.get().deploy(launch, List.of()).join();
		assertEquals(DeployRecord.Kind.COMMAND, newest(2).kind());
	}

	@Test
	void undoIsRecordedAndTheNextDeployIsComplete() throws Exception {
		DeployManager.get().undo(launch).join();
		assertEquals(DeployRecord.Kind.UNDO, newest(2).kind());
		assertFalse(newest(2).failed());
		Workspace.write(project, "app/Two.java", "package app;\n\nfinal class Two {\n\tint c;\n}\n");
		Workspace.build();
		JsonElement changed = cluster.nextRequest("deploy").get("changed");
		assertTrue(changed == null || changed.isJsonNull(), "after an undo the sources differ more than the last save says");
	}

	@Test
	void filesAreComparedWithWhatRuns() throws Exception {
		Await.until(() -> DeployManager.get().difference(file) == Difference.SAME, () -> "difference " + DeployManager.get().difference(file));
		Workspace.write(project, "app/One.java", ONE.formatted("second"));
		assertEquals(Difference.OTHER, DeployManager.get().difference(file));
		assertEquals(Difference.NOT_RUNNING, DeployManager.get().difference(project.getFile("src/app/Two.java")));
		launch.disconnect();
		Await.until(() -> DeployManager.get().difference(file) == Difference.UNKNOWN, () -> "difference " + DeployManager.get().difference(file));
		assertNull(ActiveCluster.get().name());
	}
}
