package org.plurix.dsl.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Outline;
import org.plurix.dsl.editing.OutlineItem;

/** The structure of the text; a line selects its place. Expansion and selection survive changes of the text: lines are known by label. */
final class OutlinePage extends ContentOutlinePage {
    private final ClusterEditor editor;
    private boolean updating;

    OutlinePage(ClusterEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setComparer(new SameLine());
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((OutlineItem) element).label();
            }

            @Override
            public Image getImage(Object element) {
                return Images.of(((OutlineItem) element).kind());
            }
        });
        getTreeViewer().setAutoExpandLevel(3);
        EditorModel model = editor.model();
        if (model != null && model.latest() != null) {
            show(root(model.latest()));
        }
    }

    private static Optional<OutlineItem> root(ClusterDocument document) {
        synchronized (document) {
            return Outline.of(document);
        }
    }

    /** Hears of a new tree, in the background. */
    void changed(ClusterDocument document) {
        Optional<OutlineItem> root = root(document);
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed()) {
                    show(root);
                }
            });
        }
    }

    private void show(Optional<OutlineItem> root) {
        updating = true;
        try {
            boolean first = getTreeViewer().getInput() == null;
            Object[] expanded = getTreeViewer().getExpandedElements();
            getTreeViewer().setInput(root.map(List::of).orElse(List.of()));
            if (!first && expanded.length > 0) {
                getTreeViewer().setExpandedElements(expanded);
            }
        } finally {
            updating = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!updating && event.getStructuredSelection().getFirstElement() instanceof OutlineItem item) {
            editor.selectAndReveal(item.name().offset(), item.name().length());
        }
    }


    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineItem) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineItem) element).children().isEmpty();
        }
    }

    private static final class SameLine implements IElementComparer {
        @Override
        public int hashCode(Object element) {
            return element instanceof OutlineItem item ? item.label().hashCode() : element.hashCode();
        }

        @Override
        public boolean equals(Object a, Object b) {
            return a instanceof OutlineItem x && b instanceof OutlineItem y ? x.kind() == y.kind() && x.label().equals(y.label()) : a.equals(b);
        }
    }
}
