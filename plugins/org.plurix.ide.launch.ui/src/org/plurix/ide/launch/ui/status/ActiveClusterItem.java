package org.plurix.ide.launch.ui.status;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.daemon.ClusterStatus;
import org.plurix.ide.launch.deploy.DeployListener;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.process.ClusterEvents;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** In the status line: which cluster is active, how it does, what the last deploy did; a click offers the commands. */
public final class ActiveClusterItem extends WorkbenchWindowControlContribution {

	private static final int CHARACTERS = 34;

	private ToolItem item;
	private CLabel label;
	private Display display;
	private final ClusterText text = new ClusterText();
	private final Consumer<String> active = name -> update(() -> text.active(name));
	private final ClusterEvents.Listener events = new ClusterEvents.Listener() {
		@Override
		public void connected(ClusterLaunch launch) {
			update(() -> { });
		}

		@Override
		public void status(ClusterLaunch launch, ClusterStatus status) {
			update(() -> text.status(launch.clusterName(), status));
		}
	};
	private final DeployListener deploys = new DeployListener() {
		@Override
		public void recorded(DeployRecord record) {
			update(() -> text.deployed(record));
		}

		@Override
		public void waiting(String cluster, int files) {
			update(() -> text.waiting(cluster, files));
		}
	};

	@Override
	protected Control createControl(Composite parent) {
		display = parent.getDisplay();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).spacing(2, 0).applyTo(area);
		ToolBar bar = new ToolBar(area, SWT.FLAT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
		label = new CLabel(area, SWT.LEFT);
		// The status line lays out once: a fixed width for whatever the label says later.
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Dialog.convertWidthInCharsToPixels(metrics(label), CHARACTERS), SWT.DEFAULT).applyTo(label);
		label.addMouseListener(MouseListener.mouseUpAdapter(e -> menu(bar)));
		item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setImage(LaunchUi.image("obj16/cluster_obj")); //$NON-NLS-1$
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> menu(bar)));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(bar, LaunchUi.BUNDLE + ".active_cluster_context"); //$NON-NLS-1$
		ActiveCluster.get().addListener(active);
		ClusterEvents.add(events);
		DeployManager.get().addListener(deploys);
		area.addDisposeListener(e -> stop());
		text.active(ActiveCluster.get().name());
		show();
		return area;
	}

	private static FontMetrics metrics(Control control) {
		GC gc = new GC(control);
		try {
			return gc.getFontMetrics();
		} finally {
			gc.dispose();
		}
	}

	private void stop() {
		ActiveCluster.get().removeListener(active);
		ClusterEvents.remove(events);
		DeployManager.get().removeListener(deploys);
	}

	private void update(Runnable change) {
		if (display.isDisposed())
			return;
		display.asyncExec(() -> {
			change.run();
			show();
		});
	}

	/** Only what has changed. */
	private void show() {
		if (label.isDisposed() || text.text().equals(label.getText()))
			return;
		label.setText(text.text());
		label.setToolTipText(text.text() + '\n' + text.tip());
		item.setToolTipText(text.tip());
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	private void menu(ToolBar bar) {
		Menu menu = new Menu(bar);
		String name = ActiveCluster.get().name();
		for (ClusterLaunch launch : ClusterLaunch.live()) {
			MenuItem choice = new MenuItem(menu, SWT.RADIO);
			choice.setText(launch.clusterName());
			choice.setSelection(launch.clusterName().equals(name));
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ActiveCluster.get().set(launch.clusterName())));
		}
		if (menu.getItemCount() > 0)
			new MenuItem(menu, SWT.SEPARATOR);
		if (name != null) {
			command(menu, Messages.item_deploy, LaunchUi.COMMAND_DEPLOY, "elcl16/deploy"); //$NON-NLS-1$
			command(menu, Messages.item_undo, LaunchUi.COMMAND_UNDO, "elcl16/undo_deploy"); //$NON-NLS-1$
			command(menu, Messages.item_addNode, LaunchUi.COMMAND_ADD_NODE, "elcl16/add_node"); //$NON-NLS-1$
			command(menu, Messages.item_detach, LaunchUi.COMMAND_DETACH, "elcl16/detach"); //$NON-NLS-1$
			command(menu, Messages.item_restart, LaunchUi.COMMAND_RESTART_CLUSTER, "obj16/cluster_obj"); //$NON-NLS-1$
			command(menu, Messages.item_stop, LaunchUi.COMMAND_STOP, "elcl16/stop"); //$NON-NLS-1$
			new MenuItem(menu, SWT.SEPARATOR);
		}
		command(menu, Messages.item_start, LaunchUi.COMMAND_START, "elcl16/start"); //$NON-NLS-1$
		command(menu, Messages.item_attach, LaunchUi.COMMAND_ATTACH, "elcl16/attach"); //$NON-NLS-1$
		command(menu, Messages.item_results, LaunchUi.COMMAND_RESULTS, "view16/deploy_results"); //$NON-NLS-1$
		Rectangle place = item.getBounds();
		menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, e -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void command(Menu menu, String text, String id, String icon) {
		MenuItem entry = new MenuItem(menu, SWT.PUSH);
		entry.setText(text);
		entry.setImage(LaunchUi.image(icon));
		entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(id)));
	}

	private static void run(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException failure) {
			LaunchUi.log().log(LaunchUi.error(failure.getMessage(), failure));
		}
	}
}
