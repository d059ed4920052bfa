package org.plurix.ide.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plurix.ide.core.editing.StationTokens;

/**
 * Marks STATION in one editor by annotations, whose look the user can choose (Editors > Annotations). The text is scanned in a job when typing pauses;
 * the annotations move with the text meanwhile.
 */
final class StationPainter extends Job implements IDocumentListener {

	/** Annotation type of plugin.xml. */
	static final String TYPE = "org.plurix.ide.ui.station"; //$NON-NLS-1$
	private static final long PAUSE_MILLIS = 250;

	private final IDocument document;
	private final IAnnotationModel model;
	private List<Annotation> shown = List.of();

	StationPainter(ITextEditor editor) {
		super(TYPE);
		setSystem(true);
		setPriority(DECORATE);
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (document != null) {
			document.addDocumentListener(this);
			schedule();
		}
	}

	void dispose() {
		cancel();
		if (document != null) {
			document.removeDocumentListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the annotations move by themselves
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		schedule(PAUSE_MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Integer> offsets = StationTokens.offsets(document.get());
		if (monitor.isCanceled() || !(model instanceof IAnnotationModelExtension all) || unchanged(offsets)) {
			return Status.OK_STATUS;
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (int offset : offsets) {
			added.put(new Annotation(TYPE, false, EditorMessages.station), new Position(offset, StationTokens.length()));
		}
		all.replaceAnnotations(shown.toArray(Annotation[]::new), added);
		shown = new ArrayList<>(added.keySet());
		return Status.OK_STATUS;
	}

	private boolean unchanged(List<Integer> offsets) {
		List<Integer> now = new ArrayList<>();
		for (Annotation annotation : shown) {
			Position position = model.getPosition(annotation);
			if (position == null || position.isDeleted() || position.getLength() != StationTokens.length()) {
				return false;
			}
			now.add(position.getOffset());
		}
		now.sort(null);
		return now.equals(offsets);
	}
}
