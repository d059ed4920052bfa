package org.plurix.ide.core.project;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.osgi.service.prefs.BackingStoreException;
import org.plurix.ide.core.PlurixCore;

/**
 * The language level of a Plurix project. It is 1.8: from 9 on a source of {@code java.lang} collides with the JDK's module system, and JDT knows no
 * lower one. What a converted project had before is kept in its settings for the way back.
 */
final class JavaLevel {

	private static final List<String> KEYS = List.of(JavaCore.COMPILER_COMPLIANCE, JavaCore.COMPILER_SOURCE, JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM,
			JavaCore.COMPILER_RELEASE);
	private static final String BEFORE = "before."; //$NON-NLS-1$
	private static final String JRE = BEFORE + "jre"; //$NON-NLS-1$
	private static final String NONE = ""; //$NON-NLS-1$

	private JavaLevel() {
	}

	/** Sets the level, keeping what was set before together with the JRE that the class path named (null = none). */
	static void set(IJavaProject project, IPath jre) throws CoreException {
		Map<String, String> options = project.getOptions(false);
		IEclipsePreferences settings = settings(project.getProject());
		KEYS.forEach(k -> settings.put(BEFORE + k, options.getOrDefault(k, NONE)));
		settings.put(JRE, jre == null ? NONE : jre.toString());
		flush(settings);
		JavaCore.setComplianceOptions(JavaCore.VERSION_1_8, options);
		options.put(JavaCore.COMPILER_RELEASE, JavaCore.DISABLED);
		project.setOptions(options);
	}

	/** Undoes {@link #set}; gives the JRE of then, null if there was none. */
	static IPath reset(IJavaProject project) throws CoreException {
		Map<String, String> options = project.getOptions(false);
		IEclipsePreferences settings = settings(project.getProject());
		for (String key : KEYS) {
			String before = settings.get(BEFORE + key, NONE);
			settings.remove(BEFORE + key);
			if (before.isEmpty()) {
				options.remove(key);
			} else {
				options.put(key, before);
			}
		}
		String jre = settings.get(JRE, NONE);
		settings.remove(JRE);
		flush(settings);
		project.setOptions(options);
		return jre.isEmpty() ? null : IPath.fromPortableString(jre);
	}

	private static IEclipsePreferences settings(IProject project) {
		return new ProjectScope(project).getNode(PlurixCore.PLUGIN_ID);
	}

	private static void flush(IEclipsePreferences settings) throws CoreException {
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
