package org.plurix.ide.views.cluster;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.views.live.Live;
import org.plurix.model.Station;
import org.plurix.model.Transaction;
import org.plurix.model.feed.LiveCluster;

/** Commands on transactions and classes. Which one is told by the command's id; moving and priority need the Cluster view. */
public final class ClusterHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Optional<ClusterView> view = HandlerUtil.getActivePart(event) instanceof ClusterView active ? Optional.of(active) : Optional.empty();
		Optional<LiveCluster> cluster = view.flatMap(ClusterView::shownCluster)
				.or(() -> selected(event).or(() -> Optional.ofNullable(ActiveCluster.get().name())).map(Live.model()::cluster));
		if (cluster.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.run_title, Messages.no_cluster);
			return null;
		}
		List<Transaction> transactions = view.map(ClusterView::selectedTransactions).orElse(List.of());
		switch (event.getCommand().getId()) {
		case ClusterMenu.RUN_CLASS -> new RunClassDialog(shell, cluster.get(), view.flatMap(ClusterView::selectedStation).map(Station::getId).orElse(0)).open();
		case ClusterMenu.MIGRATE -> migrate(shell, cluster.get(), transactions);
		case ClusterMenu.SET_PRIORITY -> setPriority(shell, cluster.get(), transactions);
		default -> throw new ExecutionException(event.getCommand().getId());
		}
		return null;
	}

	/** The cluster that is selected in any view, the launches for instance. */
	private static Optional<String> selected(ExecutionEvent event) {
		Object first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		ClusterRef cluster = first == null ? null : Adapters.adapt(first, ClusterRef.class);
		return Optional.ofNullable(cluster).map(ClusterRef::name);
	}

	private static void migrate(Shell shell, LiveCluster cluster, List<Transaction> transactions) {
		if (transactions.isEmpty()) {
			return;
		}
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(Messages.migrate_title);
		dialog.setMessage(NLS.bind(Messages.migrate_message, transactions.get(0).getName()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(ClusterText::name));
		dialog.setInput(Migrations.targets(transactions.get(0)));
		if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
			Station target = (Station) dialog.getResult()[0];
			transactions.stream().filter(t -> Migrations.canTake(target, t)).forEach(t -> Migrations.move(cluster, t, target));
		}
	}

	private static void setPriority(Shell shell, LiveCluster cluster, List<Transaction> transactions) {
		if (transactions.isEmpty()) {
			return;
		}
		Transaction first = transactions.get(0);
		InputDialog dialog = new InputDialog(shell, Messages.priority_title, NLS.bind(Messages.priority_message, first.getName()),
				Integer.toString(first.getPriority()), text -> text.matches("\\d|10") ? null : Messages.priority_wrong); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			transactions.forEach(t -> Migrations.setPriority(cluster, t, Integer.parseInt(dialog.getValue())));
		}
	}
}
