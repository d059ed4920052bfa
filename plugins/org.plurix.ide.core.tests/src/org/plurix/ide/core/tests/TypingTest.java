package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IProblemRequestor;
import org.eclipse.jdt.core.WorkingCopyOwner;
import org.eclipse.jdt.core.compiler.IProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PJC's problems while the user types: the working copy of an editor is reconciled, nothing is saved. */
class TypingTest {

	private static final String TEXT = """
			package app;

			import plurix.rt.Magic;
			import plurix.rt.NoAllocation;

			public class Typed {
				@NoAllocation
				int act() {
					return 1;
				}
			}
			""";

	private final List<IProblem> problems = new ArrayList<>();
	private Bench bench;
	private ICompilationUnit copy;

	@BeforeEach
	void open() throws CoreException {
		bench = Bench.open();
		IProject project = bench.project("app");
		bench.write(project, "app/Helper.java", "package app;\npublic class Helper {\n\tstatic int[] grow() {\n\t\treturn new int[9];\n\t}\n}\n");
		ICompilationUnit unit = Bench.unit(bench.write(project, "app/Typed.java", TEXT));
		bench.build();
		copy = unit.getWorkingCopy(new WorkingCopyOwner() {
			@Override
			public IProblemRequestor getProblemRequestor(ICompilationUnit workingCopy) {
				return collector;
			}
		}, null);
	}

	private final IProblemRequestor collector = new IProblemRequestor() {
		@Override
		public void acceptProblem(IProblem problem) {
			problems.add(problem);
		}

		@Override
		public void beginReporting() {
			problems.clear();
		}

		@Override
		public void endReporting() {
			// the list is complete
		}

		@Override
		public boolean isActive() {
			return true;
		}
	};

	@AfterEach
	void close() throws CoreException {
		copy.discardWorkingCopy();
		bench.close();
	}

	/** Errors after the text was typed, as {@code number [marked text]}. */
	private List<String> type(String text) throws CoreException {
		copy.getBuffer().setContents(text);
		copy.reconcile(ICompilationUnit.NO_AST, true, null, null);
		return problems.stream().filter(IProblem::isError)
				.map(p -> p.getSourceLineNumber() + " [" + text.substring(p.getSourceStart(), p.getSourceEnd() + 1) + "]").toList();
	}

	@Test
	void magicIsUnderlinedAndTheLineGoesWithIt() throws CoreException {
		assertEquals(List.of(), type(TEXT));
		assertEquals(List.of("9 [Magic.readEsp()]"), type(TEXT.replace("return 1", "return Magic.readEsp()")));
		assertEquals(List.of(), type(TEXT));
	}

	@Test
	void aPromiseIsCheckedThroughOtherFiles() throws CoreException {
		assertEquals(List.of("9 [new int[3]]"), type(TEXT.replace("return 1", "return new int[3].length")));
		assertEquals(List.of("9 [Helper.grow()]"), type(TEXT.replace("return 1", "return Helper.grow().length")));
		assertEquals(List.of("9 [new int[3]]"), type(TEXT.replace("return 1", "Runnable r = null; return new int[3].length")));
	}

	@Test
	void whatIsNewInTheEditorIsKnown() throws CoreException {
		assertEquals(List.of("9 [helper()]"), type(TEXT.replace("return 1", "return helper()").replace("\t@NoAllocation",
				"\tint helper() { return new int[1].length; }\n\t@NoAllocation").replace("Typed {\n\tint", "Typed { int")));
	}

	@Test
	void errorsOfJdtComeFirst() throws CoreException {
		List<String> errors = type(TEXT.replace("return 1", "Magic.cli(); return missing"));
		assertEquals(List.of("9 [missing]"), errors);
	}

	@Test
	void stationCannotBeAssigned() throws CoreException {
		assertEquals(List.of("9 [STATION]"), type(TEXT.replace("return 1", "STATION = null; return 1")));
	}

	@Test
	void nothingIsWrittenToDisk() throws CoreException {
		type(TEXT.replace("return 1", "return Magic.readEsp()"));
		assertEquals(List.of(), Bench.problems(copy.getResource().getProject()));
	}
}
