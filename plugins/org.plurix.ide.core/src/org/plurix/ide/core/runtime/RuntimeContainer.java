package org.plurix.ide.core.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.core.IAccessRule;
import org.eclipse.jdt.core.IClasspathAttribute;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;

/**
 * The class path container with the Plurix class library, in place of a JRE: the library project if one is open in the workspace, else the compiled
 * archive with its sources. Immutable; {@link #update} gives projects a new one when the answer changes.
 */
public final class RuntimeContainer implements IClasspathContainer {

	/** Parts of the run time that application code should not use; Magic is left to the compiler, which forbids it with a better text. */
	private static final IAccessRule[] RULES = { rule("plurix/rt/Magic", IAccessRule.K_ACCESSIBLE), //$NON-NLS-1$
			rule("plurix/rt/NoAllocation", IAccessRule.K_ACCESSIBLE), rule("plurix/rt/InterruptContext", IAccessRule.K_ACCESSIBLE), //$NON-NLS-1$ //$NON-NLS-2$
			rule("plurix/rt/Uninterruptible", IAccessRule.K_ACCESSIBLE), rule("plurix/rt/KeepAlive", IAccessRule.K_ACCESSIBLE), //$NON-NLS-1$ //$NON-NLS-2$
			rule("plurix/rt/**", IAccessRule.K_DISCOURAGED) }; //$NON-NLS-1$

	private static final IAccessRule[] HIDDEN = { rule("**/*", IAccessRule.K_NON_ACCESSIBLE) }; //$NON-NLS-1$

	private final String description;
	private final IClasspathEntry[] entries;

	private RuntimeContainer(String description, IClasspathEntry... entries) {
		this.description = description;
		this.entries = entries;
	}

	/** What the container is now for a project. Compiles the class library when that has not been done for its present sources. */
	static RuntimeContainer resolve(IProject user) throws IOException {
		Optional<IProject> library = PlurixProject.library().map(PlurixProject::project);
		List<IClasspathEntry> entries = new ArrayList<>();
		String label = RuntimeMessages.container;
		if (isLibrary(user)) {
			label = RuntimeMessages.containerLibrary;
		} else if (library.isPresent()) {
			label = RuntimeMessages.bind(RuntimeMessages.containerProject, library.get().getName());
			entries.add(JavaCore.newProjectEntry(library.get().getFullPath(), RULES, true, new IClasspathAttribute[0], false));
		} else {
			IPath archive = IPath.fromPath(LibraryStore.archive());
			entries.add(JavaCore.newLibraryEntry(archive, archive, IPath.EMPTY, RULES, null, false));
		}
		LibraryStore.standIns().ifPresent(file -> entries.add(JavaCore.newLibraryEntry(IPath.fromPath(file), null, null, HIDDEN, null, false)));
		return new RuntimeContainer(label, entries.toArray(IClasspathEntry[]::new));
	}

	private static boolean isLibrary(IProject project) {
		return PlurixProject.of(project).map(PlurixProject::isLibrary).orElse(false);
	}

	/** For a system without class library: says so wherever JDT shows it. */
	static RuntimeContainer missing() {
		return new RuntimeContainer(RuntimeMessages.containerMissing);
	}

	private static IAccessRule rule(String pattern, int kind) {
		return JavaCore.newAccessRule(IPath.fromOSString(pattern), kind);
	}

	/** Gives every open Plurix project the container that is right now; JDT rebuilds those for which it is another one. */
	public static void update(IProgressMonitor monitor) throws CoreException {
		IJavaProject[] users = PlurixProject.all().stream().map(PlurixProject::java).toArray(IJavaProject[]::new);
		if (users.length == 0) {
			return;
		}
		RuntimeContainer[] containers = new RuntimeContainer[users.length];
		try {
			for (int i = 0; i < users.length; i++) {
				containers[i] = resolve(users[i].getProject());
			}
		} catch (IOException e) {
			PlurixCore.log().error(e.getMessage(), e); // the projects keep what they have; PJC's builder marks them
			return;
		}
		JavaCore.setClasspathContainer(PlurixCore.containerPath(), users, containers, monitor);
	}

	/** {@link #update} in a job, for callers that may not change the workspace. */
	public static void scheduleUpdate() {
		new Update().schedule();
	}

	@Override
	public IClasspathEntry[] getClasspathEntries() {
		return entries.clone();
	}

	@Override
	public String getDescription() {
		return description;
	}

	@Override
	public int getKind() {
		return K_DEFAULT_SYSTEM;
	}

	@Override
	public IPath getPath() {
		return PlurixCore.containerPath();
	}

	/** JDT tells by this whether a new container changes anything. */
	@Override
	public boolean equals(Object other) {
		return other instanceof RuntimeContainer c && c.description.equals(description) && Arrays.equals(c.entries, entries);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(entries);
	}

	private static final class Update extends WorkspaceJob {

		Update() {
			super(RuntimeMessages.container);
			setRule(ResourcesPlugin.getWorkspace().getRoot());
			setSystem(true);
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			update(monitor);
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return PlurixCore.PLUGIN_ID.equals(family);
		}
	}
}
