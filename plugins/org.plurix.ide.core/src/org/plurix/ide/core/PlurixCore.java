package org.plurix.ide.core;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Names that plugin.xml and other bundles refer to, and this bundle's place for files. */
public final class PlurixCore {

	public static final String PLUGIN_ID = "org.plurix.ide.core"; //$NON-NLS-1$
	/** Project nature; such a project has the Java nature too. */
	public static final String NATURE_ID = PLUGIN_ID + ".nature"; //$NON-NLS-1$
	/** Second nature of a project whose sources are the Plurix class library itself. */
	public static final String LIBRARY_NATURE_ID = PLUGIN_ID + ".libraryNature"; //$NON-NLS-1$
	/** PJC's incremental builder, behind {@code org.eclipse.jdt.core.javabuilder}. */
	public static final String BUILDER_ID = PLUGIN_ID + ".builder"; //$NON-NLS-1$
	/** First segment of the class path container with the Plurix class library. */
	public static final String CONTAINER_ID = PLUGIN_ID + ".RUNTIME"; //$NON-NLS-1$
	/** Super type of every marker of ours on a Plurix project. */
	public static final String PROBLEM_MARKER = PLUGIN_ID + ".problem"; //$NON-NLS-1$
	/** Problems of one source file, found by looking at that file. */
	public static final String SOURCE_PROBLEM_MARKER = PLUGIN_ID + ".sourceProblem"; //$NON-NLS-1$
	/** Broken context annotations: depend on what a method calls, in whatever file that is. */
	public static final String CONTEXT_PROBLEM_MARKER = PLUGIN_ID + ".contextProblem"; //$NON-NLS-1$
	/** Problems of a whole project: no class library, broken class path. */
	public static final String PROJECT_PROBLEM_MARKER = PLUGIN_ID + ".projectProblem"; //$NON-NLS-1$
	/** Marker attribute: PJC's name of the kind of problem, e.g. {@code pjc.magic}. */
	public static final String MARKER_CODE = "plurixCode"; //$NON-NLS-1$

	private PlurixCore() {
	}

	/** This bundle's folder for files that can be made again. */
	public static Path stateLocation() {
		return Platform.getStateLocation(bundle()).toFile().toPath();
	}

	public static IPath containerPath() {
		return IPath.fromOSString(CONTAINER_ID);
	}

	public static ILog log() {
		return ILog.of(bundle());
	}

	private static Bundle bundle() {
		return FrameworkUtil.getBundle(PlurixCore.class);
	}
}
