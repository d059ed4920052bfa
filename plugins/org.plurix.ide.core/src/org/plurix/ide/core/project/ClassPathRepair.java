package org.plurix.ide.core.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.PlurixCore;

/** A Plurix project has the Plurix class library on its class path and no JRE: there must be one {@code java.lang.Object} only. */
public final class ClassPathRepair {

	private static final String JRE_CONTAINER = "org.eclipse.jdt.launching.JRE_CONTAINER"; //$NON-NLS-1$
	private static final String JRE_VARIABLE = "JRE_LIB"; //$NON-NLS-1$

	private ClassPathRepair() {
	}

	/** True if the class path is as it must be. */
	public static boolean isRight(IClasspathEntry[] entries) {
		return Arrays.stream(entries).noneMatch(ClassPathRepair::isJre) && Arrays.stream(entries).filter(ClassPathRepair::isOurs).count() == 1;
	}

	/** The same without a JRE and with our container, behind the sources. */
	public static IClasspathEntry[] repaired(IClasspathEntry[] entries) {
		return replaced(entries, PlurixCore.containerPath());
	}

	/** The way back: a JRE in place of our container. */
	static IClasspathEntry[] reverted(IClasspathEntry[] entries, IPath jre) {
		return replaced(entries, jre == null ? IPath.fromOSString(JRE_CONTAINER) : jre);
	}

	private static IClasspathEntry[] replaced(IClasspathEntry[] entries, IPath system) {
		List<IClasspathEntry> result = new ArrayList<>();
		int behindSources = 0;
		for (IClasspathEntry entry : entries) {
			if (!isJre(entry) && !isOurs(entry)) {
				result.add(entry);
				behindSources = entry.getEntryKind() == IClasspathEntry.CPE_SOURCE ? result.size() : behindSources;
			}
		}
		result.add(behindSources, JavaCore.newContainerEntry(system));
		return result.toArray(IClasspathEntry[]::new);
	}

	/** The JRE of a Java project, to find the way back. */
	static Optional<IPath> jre(IClasspathEntry[] entries) {
		return Arrays.stream(entries).filter(e -> isJre(e) && e.getEntryKind() == IClasspathEntry.CPE_CONTAINER).map(IClasspathEntry::getPath).findFirst();
	}

	/** Repairs the class path of a project if it needs it. */
	public static void repair(IJavaProject project, IProgressMonitor monitor) throws CoreException {
		IClasspathEntry[] entries = project.getRawClasspath();
		if (!isRight(entries)) {
			project.setRawClasspath(repaired(entries), monitor);
		}
	}

	private static boolean isJre(IClasspathEntry entry) {
		return switch (entry.getEntryKind()) {
			case IClasspathEntry.CPE_CONTAINER -> JRE_CONTAINER.equals(entry.getPath().segment(0));
			case IClasspathEntry.CPE_VARIABLE -> JRE_VARIABLE.equals(entry.getPath().segment(0));
			default -> false;
		};
	}

	private static boolean isOurs(IClasspathEntry entry) {
		return entry.getEntryKind() == IClasspathEntry.CPE_CONTAINER && PlurixCore.CONTAINER_ID.equals(entry.getPath().segment(0));
	}
}
