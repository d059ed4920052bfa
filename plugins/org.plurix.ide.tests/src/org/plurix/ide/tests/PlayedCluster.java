package org.plurix.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.delegate.ClusterLaunchDelegate;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.tests.FakeCluster;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A cluster without nodes: launched like a real one, its views get what a ray tracer on three nodes once answered. Costs no emulation. */
final class PlayedCluster implements AutoCloseable {
	private static final String RECORDING = "plugins/org.plurix.model/src/test/resources/recordings/raytracer.jsonl";
	private static final String[] EVENT_COLUMNS = { "station", "kind", "number", "a", "b", "c", "micros" };
	private static final int NODES = 3;
	/** What a deploy answers: one class, everywhere. */
	private static final String DEPLOYED = """
			{"at": {"commit": 9, "epochMillis": 0}, "number": 1, "commit": 9, "bytes": 120,
			"classes": [{"name": "demo.raytracer.Start", "status": "ADDED", "applied": true, "methods": 1, "reason": "", "source": "demo/raytracer/Start.java"}],
			"nodes": [{"station": 0, "name": "node0", "applied": true, "commit": 9, "millis": 12.5, "reason": ""}]}
			""";
	private static int number;

	/** Another one each time: the live model remembers clusters by their names. */
	private final String name = FakeCluster.freeName("played" + ++number);
	private final Map<String, Deque<JsonElement>> recorded = new HashMap<>();
	private final ClusterLaunch launch;
	private FakeCluster cluster;

	/** Launches it for the project; it is the active cluster then. */
	PlayedCluster(IProject project) throws Exception {
		for (String line : Files.readAllLines(Path.of(System.getProperty("plurix.home"), RECORDING))) {
			JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
			recorded.computeIfAbsent(entry.get("op").getAsString(), op -> new ArrayDeque<>()).add(entry.get("answer"));
		}
		ILaunchConfigurationWorkingCopy configuration = ConfigurationFactory.create(project);
		configuration.setAttribute(ClusterAttributes.NAME, name);
		ClusterLaunchDelegate delegate = new ClusterLaunchDelegate((options, progress, cancelled) -> start());
		launch = (ClusterLaunch) delegate.getLaunch(configuration, ILaunchManager.RUN_MODE);
		DebugPlugin.getDefault().getLaunchManager().addLaunch(launch);
		Job job = Job.create("launch of the test", monitor -> {
			try {
				delegate.launch(configuration, ILaunchManager.RUN_MODE, launch, new NullProgressMonitor());
				return Status.OK_STATUS;
			} catch (CoreException failure) {
				return failure.getStatus();
			}
		});
		job.schedule();
		Workbench.await("the launch", () -> job.getResult() != null && launch.nodes().size() == NODES);
		Workbench.await("the active cluster", () -> name.equals(ActiveCluster.get().name()));
	}

	private void start() {
		try {
			cluster = new FakeCluster(name, NODES);
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		cluster.answers.put("deploy", request -> JsonParser.parseString(DEPLOYED));
		recorded.keySet().forEach(operation -> cluster.answers.put(operation, request -> answer(operation, request)));
	}

	/** One recorded answer after the other, the last for ever; events are told once. */
	private synchronized JsonElement answer(String operation, JsonObject request) {
		Deque<JsonElement> answers = recorded.get(operation);
		JsonElement next = answers.peek();
		if (operation.equals("events")) {
			boolean old = request.get("since").getAsLong() < 0 || request.get("since").getAsLong() >= next.getAsJsonObject().get("next").getAsLong();
			if (old)
				return withoutEvents(next.getAsJsonObject());
		}
		return answers.size() > 1 ? answers.poll() : next;
	}

	private static JsonElement withoutEvents(JsonObject batch) {
		JsonObject end = batch.deepCopy();
		for (String column : EVENT_COLUMNS)
			end.add(column, new JsonArray());
		return end;
	}

	FakeCluster fake() {
		return cluster;
	}

	ClusterLaunch launch() {
		return launch;
	}

	String name() {
		return name;
	}

	@Override
	public void close() throws Exception {
		launch.disconnect();
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		cluster.close();
	}
}
