package org.plurix.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a process to its end and keeps what it wrote. */
record Command(int exit, String out, String err) {

	/** Only the given variables and a JDK are in the environment. */
	static Command run(Path folder, Map<String, String> environment, List<String> words) throws IOException, InterruptedException {
		Path out = Files.createTempFile("out", ".txt");
		Path err = Files.createTempFile("err", ".txt");
		try {
			ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
					.redirectOutput(out.toFile()).redirectError(err.toFile());
			builder.environment().clear();
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			builder.environment().put("PATH", System.getenv("PATH"));
			builder.environment().putAll(environment);
			int exit = builder.start().waitFor();
			return new Command(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	String lastLine() {
		List<String> lines = out.lines().toList();
		return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
	}
}
