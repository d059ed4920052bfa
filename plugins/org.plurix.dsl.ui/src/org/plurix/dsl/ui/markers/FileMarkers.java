package org.plurix.dsl.ui.markers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.plurix.dsl.files.ClusterFiles;
import org.plurix.dsl.files.LoadedCluster;
import org.plurix.dsl.files.Problem;
import org.plurix.dsl.ui.Messages;
import org.plurix.dsl.ui.java.ProjectTypes;

/** Markers for the Problems view: a saved {@code *.cluster} file is checked in a job, whoever saved it. */
public final class FileMarkers {
    public static final String TYPE = "org.plurix.dsl.ui.problem";
    static final String CODE = "code";
    static final String DATA = "data";
    private static boolean installed;

    private FileMarkers() {
    }

    /** From now on every saved file is checked; any number of calls. */
    public static synchronized void install() {
        if (!installed) {
            installed = true;
            ResourcesPlugin.getWorkspace().addResourceChangeListener(FileMarkers::changed, IResourceChangeEvent.POST_CHANGE);
            checkAll();
        }
    }

    private static void checkAll() {
        List<IFile> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ClusterFiles.EXTENSION)) {
                    files.add((IFile) proxy.requestResource());
                }
                return !proxy.isDerived();
            }, IResource.NONE);
        } catch (CoreException failure) {
            Platform.getLog(FileMarkers.class).log(failure.getStatus());
        }
        files.forEach(FileMarkers::check);
    }

    private static void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                if (delta.getResource() instanceof IFile file && content && delta.getKind() != IResourceDelta.REMOVED
                        && ClusterFiles.EXTENSION.equals(file.getFileExtension())) {
                    check(file);
                }
                return !delta.getResource().isDerived();
            });
        } catch (CoreException failure) {
            Platform.getLog(FileMarkers.class).log(failure.getStatus());
        }
    }

    /** Checks a file in the background. */
    public static void check(IFile file) {
        WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.validating, file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                update(file);
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == ResourcesPlugin.FAMILY_AUTO_BUILD;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    private static void update(IFile file) throws CoreException {
        if (!file.isAccessible() || file.getLocation() == null) {
            return;
        }
        try {
            LoadedCluster loaded = ClusterFiles.load(Path.of(file.getLocation().toOSString()), ProjectTypes.of(file.getProject()));
            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
            for (Problem problem : loaded.problems()) {
                file.createMarker(TYPE, attributes(problem));
            }
        } catch (IOException unreadable) {
            Platform.getLog(FileMarkers.class).warn(file.getFullPath() + ": " + unreadable.getMessage());
        }
    }

    private static Map<String, Object> attributes(Problem problem) {
        return Map.of(IMarker.MESSAGE, problem.message(), IMarker.SEVERITY, problem.isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                IMarker.LINE_NUMBER, problem.line(), IMarker.CHAR_START, problem.offset(), IMarker.CHAR_END, problem.offset() + problem.length(),
                CODE, problem.code(), DATA, String.join("\n", problem.data()));
    }
}
