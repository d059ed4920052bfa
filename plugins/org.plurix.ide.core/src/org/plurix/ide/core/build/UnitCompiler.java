package org.plurix.ide.core.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.problems.ProblemKind;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.driver.MethodCompiler;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.world.ClassWorld;

/** Runs PJC behind JDT's front end: class files to machine code, with all problems on the way. One use; not thread safe. */
final class UnitCompiler {

	/** Classes that PJC gets at a time: enough for its threads, few enough that a cancel is heard. */
	private static final int PORTION = 32;
	private static final String STATION = "STATION"; //$NON-NLS-1$
	/** The system's own classes know what they do. */
	private static final List<String> SYSTEM = List.of("java/", "plurix/"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ClassPool pool;
	private final List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
	private final ClassWorld world;
	private int methods;
	private int codeBytes;

	UnitCompiler(ClassPool pool) {
		this.pool = pool;
		this.world = new ClassWorld(pool);
	}

	/** Compiles the classes of those internal names. */
	void compile(Collection<String> names, SubMonitor monitor) {
		List<String> all = List.copyOf(names);
		monitor.setWorkRemaining(all.size());
		for (int i = 0; i < all.size(); i += PORTION) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<String> portion = all.subList(i, Math.min(all.size(), i + PORTION));
			try {
				compileTogether(portion);
			} catch (IllegalStateException e) {
				portion.forEach(this::compileAlone);
			}
			monitor.worked(portion.size());
		}
	}

	/** A failure of the compiler itself must not hide what it finds in the other classes. */
	private void compileAlone(String name) {
		try {
			compileTogether(List.of(name));
		} catch (IllegalStateException e) {
			PlurixCore.log().error("PJC failed in " + name, e); //$NON-NLS-1$
			problems.add(Diagnostic.error(pool.sourcePath(name), 1, ProblemKind.INTERNAL.code(), BuildMessages.bind(BuildMessages.internal, e.getMessage())));
		}
	}

	private void compileTogether(List<String> names) {
		List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
		MethodCompiler compiler = MethodCompiler.uncached(world, found::add);
		List<MethodRef> work = new ArrayList<>();
		for (String name : names) {
			ClassFile file = pool.get(name);
			if (file == null) {
				continue;
			}
			declarations(file, found);
			for (MethodInfo method : file.methods) {
				if (method.hasCode() && compiler.uses(method) != null) {
					work.add(method.ref);
				}
			}
		}
		List<CompiledMethod> compiled = compiler.compile(work, null);
		methods += compiled.size();
		codeBytes += compiled.stream().mapToInt(m -> m.code().length).sum();
		problems.addAll(found);
	}

	/** What is wrong with a declaration already; class files have no line for these, so the place is found by name. */
	private static void declarations(ClassFile file, List<Diagnostic> found) {
		if (SYSTEM.stream().anyMatch(file.name::startsWith)) {
			return;
		}
		for (FieldInfo field : file.fields) {
			if (field.ref().name().equals(STATION)) {
				found.add(Diagnostic.warning(file.sourcePath(), 0, ProblemKind.STATION_HIDDEN.code(), BuildMessages.stationHidden));
			}
		}
		for (MethodInfo method : file.methods) {
			if (method.isNative()) {
				String text = BuildMessages.bind(BuildMessages.nativeMethod, file.name.replace('/', '.'), method.ref.name());
				found.add(Diagnostic.error(file.sourcePath(), 0, ProblemKind.NATIVE.code(), text));
			}
		}
	}

	List<Diagnostic> problems() {
		return problems;
	}

	int methods() {
		return methods;
	}

	int codeBytes() {
		return codeBytes;
	}
}
