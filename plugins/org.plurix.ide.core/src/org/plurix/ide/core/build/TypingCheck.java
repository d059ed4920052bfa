package org.plurix.ide.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.JavaModelException;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.checks.ContextRules;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.model.Diagnostic;

/**
 * PJC's problems of a source that is being typed: the text in the editor is compiled in this process against the class files of the project as the last
 * build left them, so the rules are those of PJC and not a copy of them. One per project; thread safe, one check at a time.
 */
final class TypingCheck {

	private final ProgramClasses classes;
	private volatile boolean outdated = true;

	TypingCheck(IProject project) {
		this.classes = new ProgramClasses(project);
	}

	/** The next check looks at the disk again. */
	void outdated() {
		outdated = true;
	}

	/** Problems of a text that JDT has no errors in. {@code path}: below the source folder. */
	synchronized List<Diagnostic> check(String path, String text) throws IOException, JavaModelException {
		if (outdated) {
			outdated = false;
			classes.refresh();
		}
		ClassPool pool = classes.pool();
		if (pool.bytes("java/lang/Object") == null) { //$NON-NLS-1$
			return List.of(); // the library project is not built yet; the builder says so
		}
		SourceResult front = SourceCompiler.compile(List.of(new SourceFile(path, text)), pool, SourceOptions.JAVA_8);
		if (front.hasErrors()) {
			return List.of(); // a class is missing on disk that JDT has seen in another editor
		}
		Map<String, byte[]> saved = new HashMap<>();
		front.classes().keySet().forEach(n -> saved.put(n, pool.bytes(n)));
		try {
			pool.addAll(front.classes());
			return problems(pool, front);
		} catch (IllegalArgumentException e) {
			outdated = true; // a build is writing the class files right now; the next check comes with the next key
			return List.of();
		} finally {
			saved.forEach((name, bytes) -> restore(pool, name, bytes));
		}
	}

	private static List<Diagnostic> problems(ClassPool pool, SourceResult front) {
		UnitCompiler compiler = new UnitCompiler(pool);
		compiler.compile(front.classes().keySet(), SubMonitor.convert(null));
		List<Diagnostic> result = new ArrayList<>(compiler.problems());
		ContextRules.check(pool, front.classes().keySet(), result::add);
		return result;
	}

	private static void restore(ClassPool pool, String name, byte[] bytes) {
		if (bytes == null) {
			pool.remove(name);
		} else {
			pool.add(name, bytes);
		}
	}
}
