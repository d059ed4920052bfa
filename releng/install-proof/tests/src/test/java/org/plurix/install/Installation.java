package org.plurix.install;

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

/** A copy of an assembled Eclipse that may be changed and started. */
final class Installation {
	/** A process that takes longer hangs. */
	private static final long PATIENCE_MINUTES = 10;

	private final Path eclipse;
	private final Path java;
	private final Path logs;

	private Installation(Path eclipse, Path java, Path logs) {
		this.eclipse = eclipse;
		this.java = java;
		this.logs = logs;
	}

	/** Copies the product below the folder of products; it is started with the Java of that home. */
	static Installation copyOf(Path products, Path javaHome, Path temp) throws IOException {
		Path from;
		try (Stream<Path> all = Files.walk(products, 5)) {
			from = all.filter(p -> Files.isDirectory(p.resolve("plugins")) && Files.isDirectory(p.resolve("configuration"))).findFirst()
					.orElseThrow(() -> new IllegalStateException("no plain Eclipse was assembled below " + products));
		}
		Path to = temp.resolve("eclipse");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList())
				Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
		return new Installation(to, javaHome.resolve("bin/java"), temp);
	}

	long bundlesOf(String prefix) throws IOException {
		try (Stream<Path> files = Files.list(plugins())) {
			return files.filter(f -> f.getFileName().toString().startsWith(prefix)).count();
		}
	}

	Path bundle(String prefix) throws IOException {
		return only(plugins(), prefix);
	}

	private Path plugins() {
		return eclipse.resolve("plugins");
	}

	static Path only(Path folder, String prefix) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.getFileName().toString().startsWith(prefix) && !f.toString().endsWith("-sources.jar")).findFirst()
					.orElseThrow(() -> new IllegalStateException("no " + prefix + "* in " + folder));
		}
	}

	/** A line of p2's list of bundles, as an administrator would add one. */
	void add(String name, Path bundle) throws IOException {
		Path list = eclipse.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		try (JarFile jar = new JarFile(bundle.toFile())) {
			String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");	// p2 wants the exact one
			Files.writeString(list, name + "," + version + "," + bundle.toUri() + ",4,false\n", StandardOpenOption.APPEND);
		}
	}

	Run run(List<String> vm, String... args) throws Exception {
		List<String> command = new ArrayList<>();
		if (System.getenv("DISPLAY") == null)
			command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
		command.add(java.toString());
		command.addAll(List.of("-Xmx768m", "-XX:TieredStopAtLevel=1"));	// a short life each: no time for the second compiler
		command.addAll(vm);
		command.addAll(List.of("-jar", bundle("org.eclipse.equinox.launcher_").toString()));
		command.addAll(List.of(args));
		command.add("-consoleLog");
		Path log = Files.createTempFile(logs, "run", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile())).start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
		return new Run(process.exitValue(), String.join(" ", command) + "\n" + Files.readString(log));
	}

	record Run(int exit, String output) {
	}
}
