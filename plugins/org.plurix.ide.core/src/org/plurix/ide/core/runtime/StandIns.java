package org.plurix.ide.core.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plurix.pjc.driver.Library;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;

/**
 * Empty classes that JDT wants to see as soon as a source has a lambda, although nothing of them is left in what PJC makes. Without them JDT
 * reports an "indirectly referenced" class at line 1; with them the lambda is PJC's business, which knows what it can do.
 */
final class StandIns {

	private static final String PACKAGE = "java.lang.invoke"; //$NON-NLS-1$
	private static final Map<String, String> BODIES = new TreeMap<>(Map.of("MethodHandle", "", "MethodHandles", "public static class Lookup { }", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"MethodType", "", "CallSite", "", "LambdaMetafactory", "", "SerializedLambda", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private StandIns() {
	}

	/** Class files by internal name of those that the library lacks. */
	static Map<String, byte[]> missing(Library library) {
		List<SourceFile> sources = new ArrayList<>();
		BODIES.forEach((name, body) -> {
			String path = PACKAGE.replace('.', '/') + '/' + name;
			if (!library.classes().containsKey(path)) {
				sources.add(new SourceFile(path + ".java", "package " + PACKAGE + "; public class " + name + " { " + body + " }")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			}
		});
		SourceResult result = SourceCompiler.compile(sources, library.pool(), SourceOptions.JAVA_8);
		if (result.hasErrors()) {
			throw new IllegalStateException("stand-in classes do not compile: " + result.diagnostics()); //$NON-NLS-1$
		}
		return result.classes();
	}
}
