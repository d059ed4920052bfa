package org.plurix.dsl.ui.markers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Edit;
import org.plurix.dsl.editing.QuickFixes;
import org.plurix.dsl.files.Problem;
import org.plurix.dsl.ui.java.ProjectTypes;

/** Quick fixes of markers (Problems view). A fix is made for the saved text and does nothing to one that has changed since. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return QuickFixes.mayFix(marker.getAttribute(FileMarkers.CODE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return new IMarkerResolution[0];
        }
        try (InputStream content = file.getContents()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            ClusterDocument document = new ClusterDocument(Path.of(file.getLocation().toOSString()), text, ProjectTypes.of(file.getProject()));
            return QuickFixes.of(document, problem(marker)).stream().map(fix -> new Resolution(file, text, fix)).toArray(IMarkerResolution[]::new);
        } catch (CoreException unreadable) {
            Platform.getLog(MarkerFixes.class).log(unreadable.getStatus());
            return new IMarkerResolution[0];
        } catch (IOException unreadable) {
            Platform.getLog(MarkerFixes.class).error(unreadable.getMessage(), unreadable);
            return new IMarkerResolution[0];
        }
    }

    private static Problem problem(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        String data = marker.getAttribute(FileMarkers.DATA, "");
        return new Problem(true, marker.getAttribute(IMarker.LINE_NUMBER, 1), 1, start, marker.getAttribute(IMarker.CHAR_END, start) - start,
                marker.getAttribute(FileMarkers.CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""), data.isEmpty() ? List.of() : List.of(data.split("\n")));
    }

    private record Resolution(IFile file, String madeFor, QuickFixes.Fix fix) implements IMarkerResolution {
        @Override
        public String getLabel() {
            return fix.label();
        }

        /** In the open editor's document if there is one; saved if it was saved before. */
        @Override
        public void run(IMarker marker) {
            ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
            IPath path = file.getFullPath();
            try {
                buffers.connect(path, LocationKind.IFILE, null);
                try {
                    ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
                    IDocument document = buffer.getDocument();
                    if (document.get().equals(madeFor)) {
                        document.set(Edit.apply(madeFor, fix.edits()));
                        buffer.commit(null, true);
                    }
                } finally {
                    buffers.disconnect(path, LocationKind.IFILE, null);
                }
            } catch (CoreException failure) {
                Platform.getLog(MarkerFixes.class).log(failure.getStatus());
            }
        }
    }
}
