package org.plurix.ide.views.cluster;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.plurix.model.Station;
import org.plurix.model.Transaction;
import org.plurix.model.feed.LiveCluster;

/** Transactions are dragged onto the station that shall run them, or onto one of its transactions. */
final class TransactionDrag {
	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	private TransactionDrag() {
	}

	static void addTo(TreeViewer viewer, Supplier<LiveCluster> cluster) {
		viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				IStructuredSelection selection = viewer.getStructuredSelection();
				event.doit = !selection.isEmpty() && transactions(selection).size() == selection.size();
				LocalSelectionTransfer.getTransfer().setSelection(selection);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new Drop(viewer, cluster));
	}

	private static List<Transaction> transactions(IStructuredSelection selection) {
		return ((List<?>) selection.toList()).stream().filter(Transaction.class::isInstance).map(Transaction.class::cast).toList();
	}

	private static List<Transaction> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? transactions(selection) : List.of();
	}

	private static final class Drop extends ViewerDropAdapter {
		private final Supplier<LiveCluster> cluster;

		Drop(TreeViewer viewer, Supplier<LiveCluster> cluster) {
			super(viewer);
			this.cluster = cluster;
			setFeedbackEnabled(false);
		}

		private static Station station(Object target) {
			return target instanceof Transaction transaction ? transaction.getStation() : target instanceof Station station ? station : null;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			Station station = station(target);
			List<Transaction> dragged = dragged();
			return station != null && !dragged.isEmpty() && dragged.stream().allMatch(t -> Migrations.canTake(station, t));
		}

		@Override
		public boolean performDrop(Object data) {
			Station station = station(getCurrentTarget());
			dragged().forEach(transaction -> Migrations.move(cluster.get(), transaction, station));
			return true;
		}
	}
}
