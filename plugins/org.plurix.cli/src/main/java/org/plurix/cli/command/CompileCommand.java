package org.plurix.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.plurix.cli.text.JsonText;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.DiagnosticText;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.model.Diagnostic;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** PJC for one program; needs no cluster. */
@Command(name = "compile", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Compile Java sources to an executable (linux-i386) or a boot image (bare). All errors of a run are reported.",
		footer = { "", "Example: plurix compile --main hello.Hello -o hello src && ./hello" })
public final class CompileCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;
	@Option(names = "--target", paramLabel = "TARGET", defaultValue = "linux-i386", converter = TargetName.class, description = "linux-i386 or bare")
	private CompileOptions.Target target;
	@Option(names = "--main", required = true, paramLabel = "CLASS", description = "class with main(String[]), or with the kernel's entry point")
	private String mainClass;
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "file to write; without it the sources are only checked")
	private Path output;
	@Option(names = "--library", paramLabel = "DIR", description = "another class library instead of the project's own")
	private List<Path> library;
	@Option(names = "--dump-ir", description = "print the optimised SSA form of the program's methods")
	private boolean dumpIr;
	@Option(names = "--dump-asm", description = "print the machine code of the program's methods")
	private boolean dumpAsm;
	@Option(names = "--explain", paramLabel = "CLASS.METHOD", description = "say what was inlined and what not and why, which checks remain and why, "
			+ "where it allocates, and which pages its code touches")
	private String explain;
	@Option(names = "-g", description = "put debug information for gdb into the executable: lines and methods, with -O0 (which includes -g) also variables")
	private boolean debug;
	@Option(names = "-O", paramLabel = "LEVEL", defaultValue = "2", description = "-O2: optimised, -O0: only the passes that the back end needs, easy to debug")
	private int level;
	@Option(names = "--no-opt", description = "the same as -O0")
	private boolean unoptimized;
	@Option(names = "--stats", description = "print times and sizes")
	private boolean stats;
	@Option(names = "--json", description = "print messages as JSON")
	private boolean json;
	@Parameters(arity = "1..*", paramLabel = "DIR", description = "folders with sources, or single source files")
	private List<Path> sources;

	@Override
	public Integer call() throws IOException {
		CompileResult result = PjcDriver.run(options());
		if (json)
			spec.commandLine().getOut().println(JsonText.pretty(json(result)));
		else
			spec.commandLine().getErr().print(DiagnosticText.format(result.diagnostics(), result.sources()));
		spec.commandLine().getOut().print(result.dump());
		if (stats)
			spec.commandLine().getOut().print(result.statistics());
		return result.hasErrors() ? 1 : 0;
	}

	private CompileOptions options() {
		if (level != 0 && level != 2)
			throw new ParameterException(spec.commandLine(), "there is no -O" + level + ": levels are -O0 and -O2");
		boolean optimized = !unoptimized && level != 0;
		ImageBuilder project = new ImageBuilder(ImageBuilder.projectHome());
		boolean own = library == null;
		List<Path> classLibrary = own ? project.library() : library;
		for (Path source : sources)
			requireExists(source);
		classLibrary.forEach(CompileCommand::requireExists);
		return new CompileOptions(target, sources, classLibrary, mainClass, output, own ? project.libraryCache() : null, dumpIr, dumpAsm,
				optimized, SourceOptions.JAVA_17, explain, debug || !optimized);
	}

	private static void requireExists(Path path) {
		if (!Files.exists(path))
			throw new IllegalArgumentException("there is no " + path);
	}

	private static JsonObject json(CompileResult result) {
		JsonArray messages = new JsonArray();
		for (Diagnostic d : result.diagnostics()) {
			JsonObject message = new JsonObject();
			message.addProperty("file", d.file());
			message.addProperty("line", d.line());
			message.addProperty("column", d.column());
			message.addProperty("severity", d.severity().name().toLowerCase(java.util.Locale.ROOT));
			message.addProperty("message", d.message());
			message.addProperty("id", d.id());
			messages.add(message);
		}
		JsonObject answer = new JsonObject();
		answer.addProperty("ok", !result.hasErrors());
		answer.add("messages", messages);
		return answer;
	}

	/** Targets by the names that users write. */
	static final class TargetName implements ITypeConverter<CompileOptions.Target> {

		@Override
		public CompileOptions.Target convert(String text) {
			CompileOptions.Target target = CompileOptions.Target.of(text);
			if (target == null)
				throw new TypeConversionException("'" + text + "' is no target: there are linux-i386 and bare");
			return target;
		}
	}
}
