package org.plurix.ide.ui.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.fixes.Fix;
import org.plurix.ide.core.fixes.Fixes;
import org.plurix.ide.core.problems.ProblemKind;

/** Quick Fix in the Problems view: the fixes of the editor, and those for a project. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		ProblemKind kind = kind(marker);
		return kind == ProblemKind.CLASS_PATH || Fixes.has(kind) && marker.getResource() instanceof IFile;
	}

	private static ProblemKind kind(IMarker marker) {
		return ProblemKind.ofCode(marker.getAttribute(PlurixCore.MARKER_CODE, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		IResource resource = marker.getResource();
		if (kind(marker) == ProblemKind.CLASS_PATH) {
			return new IMarkerResolution[] { new ClassPathResolution() };
		}
		ICompilationUnit unit = resource instanceof IFile file ? JavaCore.createCompilationUnitFrom(file) : null;
		if (unit == null || !marker.exists()) {
			return new IMarkerResolution[0];
		}
		ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
		parser.setSource(unit);
		parser.setResolveBindings(true);
		CompilationUnit root = (CompilationUnit) parser.createAST(null);
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		for (Fix fix : Fixes.find(root, kind(marker), start, marker.getAttribute(IMarker.CHAR_END, start) - start)) {
			resolutions.add(new SourceResolution(unit, fix));
		}
		return resolutions.toArray(IMarkerResolution[]::new);
	}
}
