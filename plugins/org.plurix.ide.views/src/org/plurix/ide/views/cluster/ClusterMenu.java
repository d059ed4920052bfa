package org.plurix.ide.views.cluster;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.plurix.model.Station;
import org.plurix.model.Transaction;

/**
 * The menus of the Cluster view. Commands of the launcher's plug-in are there if that is installed; those on nodes it adds itself wherever a
 * node is selected.
 */
final class ClusterMenu {
	static final String MIGRATE = "org.plurix.ide.views.migrate"; //$NON-NLS-1$
	static final String SET_PRIORITY = "org.plurix.ide.views.setPriority"; //$NON-NLS-1$
	static final String RUN_CLASS = "org.plurix.ide.views.runClass"; //$NON-NLS-1$
	private static final String LAUNCH = "org.plurix.ide.launch.ui."; //$NON-NLS-1$
	/** In the order of the menu "Plurix". */
	private static final List<String> CLUSTER = List.of(LAUNCH + "addNode", LAUNCH + "startCluster", LAUNCH + "attachCluster", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			LAUNCH + "detachCluster", LAUNCH + "restartCluster", LAUNCH + "stopCluster"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private ClusterMenu() {
	}

	static void fill(IMenuManager menu, ClusterView view, IServiceLocator site) {
		List<Transaction> transactions = view.selectedTransactions();
		if (!transactions.isEmpty()) {
			menu.add(targets(view, transactions));
			add(menu, site, MIGRATE);
			add(menu, site, SET_PRIORITY);
			menu.add(new Separator());
		}
		add(menu, site, RUN_CLASS);
		menu.add(new Separator());
		CLUSTER.forEach(command -> add(menu, site, command));
	}

	private static MenuManager targets(ClusterView view, List<Transaction> transactions) {
		MenuManager menu = new MenuManager(Messages.migrate_to);
		for (Station station : Migrations.targets(transactions.get(0))) {
			menu.add(new Action(ClusterText.name(station)) {
				@Override
				public void run() {
					transactions.stream().filter(t -> Migrations.canTake(station, t))
							.forEach(t -> Migrations.move(view.shownCluster().orElseThrow(), t, station));
				}
			});
		}
		return menu;
	}

	static void addToViewMenu(IViewSite site) {
		IMenuManager menu = site.getActionBars().getMenuManager();
		add(menu, site, RUN_CLASS);
		CLUSTER.forEach(command -> add(menu, site, command));
		site.getActionBars().getToolBarManager().add(item(site, RUN_CLASS));
	}

	private static void add(IMenuManager menu, IServiceLocator site, String command) {
		if (site.getService(ICommandService.class).getCommand(command).isDefined()) {
			menu.add(item(site, command));
		}
	}

	private static CommandContributionItem item(IServiceLocator site, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH));
	}
}
