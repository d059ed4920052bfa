package org.plurix.ide.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IPackageFragment;
import org.eclipse.jdt.core.IPackageFragmentRoot;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.plurix.ide.core.problems.ProblemPlaces;
import org.plurix.ide.core.problems.SourceProblem;
import org.plurix.pjc.model.Diagnostic;

/** Sources of a project: their path below the source folder, which PJC's messages use, and places of messages in them. */
final class SourcePlaces {

	private final IJavaProject java;
	private final List<IPath> roots = new ArrayList<>();

	SourcePlaces(IJavaProject java) throws JavaModelException {
		this.java = java;
		for (IPackageFragmentRoot root : java.getPackageFragmentRoots()) {
			if (root.getKind() == IPackageFragmentRoot.K_SOURCE) {
				roots.add(root.getPath());
			}
		}
	}

	/** {@code demo/Counter.java}; null for a file outside of the source folders. */
	String path(IFile file) {
		for (IPath root : roots) {
			if (root.isPrefixOf(file.getFullPath())) {
				return file.getFullPath().removeFirstSegments(root.segmentCount()).toString();
			}
		}
		return null;
	}

	/** The file of a path below a source folder; null if there is none. */
	IFile file(String path) {
		for (IPath root : roots) {
			IResource found = java.getProject().getWorkspace().getRoot().findMember(root.append(path));
			if (found instanceof IFile file) {
				return file;
			}
		}
		return null;
	}

	/** All sources of the project. */
	List<IFile> all() throws JavaModelException {
		List<IFile> result = new ArrayList<>();
		for (IPackageFragment fragment : java.getPackageFragments()) {
			if (fragment.getKind() == IPackageFragmentRoot.K_SOURCE) {
				for (ICompilationUnit unit : fragment.getCompilationUnits()) {
					if (unit.getResource() instanceof IFile file) {
						result.add(file);
					}
				}
			}
		}
		return result;
	}

	/** Messages about one file with their characters. The file as it is on disk, like the class files. */
	static List<SourceProblem> locate(IFile file, Collection<Diagnostic> diagnostics) throws CoreException {
		if (diagnostics.isEmpty()) {
			return List.of();
		}
		ICompilationUnit unit = JavaCore.createCompilationUnitFrom(file).getPrimary();
		ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
		String text;
		try (var content = file.getContents(true)) {
			text = new String(content.readAllBytes(), file.getCharset());
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		parser.setSource(text.toCharArray());
		parser.setCompilerOptions(unit.getJavaProject().getOptions(true));
		ProblemPlaces places = new ProblemPlaces((CompilationUnit) parser.createAST(null), text);
		return diagnostics.stream().distinct().map(places::locate).distinct().toList();
	}
}
