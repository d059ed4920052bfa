package org.plurix.ide.launch.ui.deploy;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.plurix.ide.launch.deploy.DeployRow;
import org.plurix.ide.launch.deploy.DeployRow.Type;
import org.plurix.ide.launch.deploy.DeployRow.Verdict;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** The tree of the result view: columns, labels, filter. Its input is a list of rows. */
final class DeployTree {

	private DeployTree() {
	}

	static TreeViewer create(Composite parent, Predicate<DeployRow> shown) {
		TreeViewer viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Rows());
		viewer.setUseHashlookup(true);
		column(viewer, Messages.results_what, SWT.LEFT, 260, DeployRow::what, DeployTree::icon);
		column(viewer, Messages.results_result, SWT.LEFT, 150, DeployRow::result, row -> null);
		column(viewer, Messages.results_bytes, SWT.RIGHT, 80, DeployRow::bytes, row -> null);
		column(viewer, Messages.results_millis, SWT.RIGHT, 95, DeployRow::millis, row -> null);
		column(viewer, Messages.results_reason, SWT.LEFT, 420, DeployRow::reason, row -> null);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer v, Object parentElement, Object element) {
				return shown.test((DeployRow) element);
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		return viewer;
	}

	private static void column(TreeViewer viewer, String title, int style, int width, Function<DeployRow, String> text, Function<DeployRow, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((DeployRow) element);
			}

			@Override
			public Image getImage(Object element) {
				return image.apply((DeployRow) element);
			}

			/** The whole reason, which seldom fits. */
			@Override
			public String getToolTipText(Object element) {
				String reason = ((DeployRow) element).reason();
				return reason.isEmpty() ? null : reason;
			}
		});
	}

	private static Image icon(DeployRow row) {
		if (row.type() == Type.NODE)
			return LaunchUi.image("obj16/node_obj"); //$NON-NLS-1$
		if (row.verdict() == Verdict.BAD)
			return LaunchUi.image("obj16/refused_obj"); //$NON-NLS-1$
		return LaunchUi.image(row.verdict() == Verdict.GOOD ? "obj16/applied_obj" : "obj16/unchanged_obj"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((Collection<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((DeployRow) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((DeployRow) element).children().isEmpty();
		}
	}
}
