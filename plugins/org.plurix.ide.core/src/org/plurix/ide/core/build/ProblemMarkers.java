package org.plurix.ide.core.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.IJavaModelMarker;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.problems.ProblemKind;
import org.plurix.ide.core.problems.SourceProblem;

/** Writes our markers: always all of a file after deleting the old ones, so that none is ever there twice or too long. */
final class ProblemMarkers {

	private static final String SOURCE_ID = "PJC"; //$NON-NLS-1$

	private ProblemMarkers() {
	}

	static void replace(IFile file, String type, Collection<SourceProblem> problems) throws CoreException {
		IMarker[] old = file.findMarkers(type, false, IResource.DEPTH_ZERO);
		if (old.length == 0 && problems.isEmpty()) {
			return;
		}
		file.deleteMarkers(type, false, IResource.DEPTH_ZERO);
		for (SourceProblem problem : problems) {
			file.createMarker(type, attributes(problem));
		}
	}

	private static Map<String, Object> attributes(SourceProblem problem) {
		Map<String, Object> attributes = common(problem.code(), problem.message(), problem.error());
		attributes.put(IMarker.LINE_NUMBER, problem.line());
		attributes.put(IMarker.CHAR_START, problem.start());
		attributes.put(IMarker.CHAR_END, problem.end());
		return attributes;
	}

	private static Map<String, Object> common(String code, String message, boolean error) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, message);
		attributes.put(IMarker.SEVERITY, error ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		attributes.put(IMarker.SOURCE_ID, SOURCE_ID);
		attributes.put(PlurixCore.MARKER_CODE, code);
		attributes.put(IJavaModelMarker.ID, ProblemKind.ofCode(code).number());
		return attributes;
	}

	/** The one problem of a whole project, or none if the message is null. */
	static void project(IProject project, ProblemKind kind, String message) throws CoreException {
		IMarker[] old = project.findMarkers(PlurixCore.PROJECT_PROBLEM_MARKER, false, IResource.DEPTH_ZERO);
		if (message != null && old.length == 1 && message.equals(old[0].getAttribute(IMarker.MESSAGE, null))) {
			return;
		}
		if (old.length > 0) {
			project.deleteMarkers(PlurixCore.PROJECT_PROBLEM_MARKER, false, IResource.DEPTH_ZERO);
		}
		if (message != null) {
			project.createMarker(PlurixCore.PROJECT_PROBLEM_MARKER, common(kind.code(), message, true));
		}
	}

	/** Everything of ours on the sources of a project. */
	static void deleteInSources(IProject project) throws CoreException {
		for (String type : List.of(PlurixCore.SOURCE_PROBLEM_MARKER, PlurixCore.CONTEXT_PROBLEM_MARKER)) {
			project.deleteMarkers(type, false, IResource.DEPTH_INFINITE);
		}
	}

	static void deleteAll(IProject project) throws CoreException {
		project.deleteMarkers(PlurixCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
	}

	/** True if JDT found an error in the file: its class files are not what the programmer means. */
	static boolean hasJavaErrors(IResource resource) throws CoreException {
		return resource.findMaxProblemSeverity(IJavaModelMarker.JAVA_MODEL_PROBLEM_MARKER, true, IResource.DEPTH_ZERO) == IMarker.SEVERITY_ERROR
				|| resource.findMaxProblemSeverity(IJavaModelMarker.BUILDPATH_PROBLEM_MARKER, true, IResource.DEPTH_ZERO) == IMarker.SEVERITY_ERROR;
	}
}
