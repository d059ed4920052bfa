package org.plurix.ide.views.heap;

import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;

/** Edits values in their cells: by F2, by the menu, or by double click where there is no reference to follow. */
final class ValueEditing {
	private final BiConsumer<Slot, String> edit;

	ValueEditing(BiConsumer<Slot, String> edit) {
		this.edit = edit;
	}

	void addTo(TreeViewer viewer, TreeViewerColumn column) {
		column.setEditingSupport(new Support(viewer));
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				boolean plain = viewer.getStructuredSelection().getFirstElement() instanceof Slot slot && slot.reference() == 0;
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION && plain;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F2 && viewer.getStructuredSelection().getFirstElement() instanceof Slot slot && slot.isEditable()) {
				viewer.editElement(slot, InspectorPart.VALUE_COLUMN);
			}
		}));
	}

	private final class Support extends EditingSupport {
		private final TextCellEditor editor;

		Support(TreeViewer viewer) {
			super(viewer);
			editor = new TextCellEditor(viewer.getTree());
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof Slot slot && slot.isEditable();
		}

		@Override
		protected Object getValue(Object element) {
			return ((Slot) element).field().value();
		}

		/** The new value is shown when the cluster has it. */
		@Override
		protected void setValue(Object element, Object value) {
			if (!value.equals(getValue(element))) {
				edit.accept((Slot) element, (String) value);
			}
		}
	}
}
