package org.plurix.ide.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaModelMarker;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.jdt.core.compiler.BuildContext;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CompilationParticipant;
import org.eclipse.jdt.core.compiler.ReconcileContext;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.plurix.ide.core.CorePreferences;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.problems.EditorProblem;
import org.plurix.ide.core.problems.ProblemPlaces;
import org.plurix.ide.core.problems.SourceProblem;
import org.plurix.pjc.model.Diagnostic;

/** Our part in JDT's compilations: notes what its builder compiles, and adds PJC's problems to what the editor shows. Called by JDT. */
public final class PjcParticipant extends CompilationParticipant {

	@Override
	public boolean isActive(IJavaProject project) {
		return PlurixProject.isPlurix(project.getProject());
	}

	@Override
	public int aboutToBuild(IJavaProject project) {
		return READY_FOR_BUILD;
	}

	@Override
	public void cleanStarting(IJavaProject project) {
		AffectedUnits.addAll(project.getProject());
	}

	@Override
	public void buildStarting(BuildContext[] files, boolean isBatch) {
		for (BuildContext context : files) {
			AffectedUnits.add(context.getFile());
		}
	}

	@Override
	public void reconcile(ReconcileContext context) {
		ICompilationUnit unit = context.getWorkingCopy();
		try {
			CompilationUnit ast = context.getAST(AST.getJLSLatest());
			if (ast != null) {
				put(context, unit, hasErrors(context, ast) || !CorePreferences.checkWhileTyping() ? List.of() : problems(unit, ast));
			}
		} catch (CoreException | IOException | IllegalStateException e) {
			PlurixCore.log().error("cannot check " + unit.getElementName(), e); //$NON-NLS-1$
		}
	}

	/** A source with errors has no class files; PJC has nothing to say about it until they are gone. */
	private static boolean hasErrors(ReconcileContext context, CompilationUnit ast) {
		CategorizedProblem[] problems = context.getProblems(IJavaModelMarker.JAVA_MODEL_PROBLEM_MARKER);
		boolean reported = problems != null && Arrays.stream(problems).anyMatch(CategorizedProblem::isError);
		return reported || Arrays.stream(ast.getProblems()).anyMatch(p -> p.isError());
	}

	private static List<SourceProblem> problems(ICompilationUnit unit, CompilationUnit ast) throws CoreException, IOException {
		IJavaProject java = unit.getJavaProject();
		String path = unit.getResource() instanceof IFile file ? new SourcePlaces(java).path(file) : null;
		if (path == null) {
			return List.of();
		}
		String text = unit.getBuffer().getContents();
		List<Diagnostic> found = Sessions.typing(java.getProject()).check(path, text);
		ProblemPlaces places = new ProblemPlaces(ast, text);
		return found.stream().distinct().map(places::locate).distinct().toList();
	}

	private static void put(ReconcileContext context, ICompilationUnit unit, List<SourceProblem> problems) throws JavaModelException {
		for (String type : List.of(PlurixCore.SOURCE_PROBLEM_MARKER, PlurixCore.CONTEXT_PROBLEM_MARKER)) {
			List<CategorizedProblem> ofType = new ArrayList<>();
			for (SourceProblem problem : problems) {
				if (problem.isContext() == type.equals(PlurixCore.CONTEXT_PROBLEM_MARKER)) {
					ofType.add(new EditorProblem(problem, unit.getElementName(), type));
				}
			}
			context.putProblems(type, ofType.isEmpty() ? null : ofType.toArray(CategorizedProblem[]::new));
		}
	}
}
