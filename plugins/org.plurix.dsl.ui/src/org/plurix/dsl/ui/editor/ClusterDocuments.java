package org.plurix.dsl.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.plurix.dsl.ui.markers.FileMarkers;

/** Documents of the editor. Markers of saved problems are not shown in it: it shows the problems of the present text itself. */
final class ClusterDocuments extends TextFileDocumentProvider {

    @Override
    protected IAnnotationModel createAnnotationModel(IFile file) {
        return new ResourceMarkerAnnotationModel(file) {
            @Override
            protected MarkerAnnotation createMarkerAnnotation(IMarker marker) {
                try {
                    return marker.exists() && FileMarkers.TYPE.equals(marker.getType()) ? null : super.createMarkerAnnotation(marker);
                } catch (CoreException gone) {
                    return null;        // deleted meanwhile
                }
            }
        };
    }
}
