package org.plurix.ide.launch.ui.status;

import java.util.List;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.deploy.DeployListener;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.DeployTexts;
import org.plurix.ide.launch.process.ClusterEvents;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/**
 * Tells the user what he should hear about, in a small window that goes away by itself and takes no focus: a node died, a cluster ended
 * by itself, a deploy was refused, built changes wait for his word.
 */
public final class Notifications implements ClusterEvents.Listener, DeployListener {

	private static final long SHOWN_MILLIS = 12_000;
	private static final int TEXT_LIMIT = 400;

	private final Display display;

	public Notifications(Display display) {
		this.display = display;
	}

	public void install() {
		ClusterEvents.add(this);
		DeployManager.get().addListener(this);
	}

	@Override
	public void notice(ClusterLaunch launch, int station, String text) {
		show(NLS.bind(Messages.notify_cluster, launch.clusterName()), text, null, null);
	}

	@Override
	public void ended(ClusterLaunch launch, String problem) {
		if (problem != null)
			show(NLS.bind(Messages.notify_ended, launch.clusterName()), problem, null, null);
	}

	@Override
	public void recorded(DeployRecord record) {
		if (!record.failed() && !record.refusedAny())
			return;
		if (LaunchPreferences.flag(LaunchPreferences.SHOW_REFUSED))
			display.asyncExec(Notifications::bringUpResults);
		show(NLS.bind(Messages.notify_notDeployed, record.cluster()), DeployTexts.oneLine(record), Messages.notify_details, Notifications::bringUpResults);
	}

	@Override
	public void waiting(String cluster, int files) {
		if (files > 0)
			show(NLS.bind(Messages.notify_waiting, cluster), NLS.bind(Messages.notify_waitingFiles, files), Messages.notify_deployNow,
					() -> ClusterLaunch.find(cluster).ifPresent(l -> DeployManager.get().deploy(l, List.of())));
	}

	/** {@code link} may be null. */
	private void show(String title, String text, String link, Runnable action) {
		if (display.isDisposed())
			return;
		display.asyncExec(() -> {
			if (!PlatformUI.getWorkbench().isClosing())
				NotificationPopup.forDisplay(display).title(title, true).content(parent -> content(parent, shortened(text), link, action))
						.delay(SHOWN_MILLIS).open();
		});
	}

	private static String shortened(String text) {
		return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT) + Messages.notify_more;
	}

	private static Link content(Composite parent, String text, String link, Runnable action) {
		Link content = new Link(parent, SWT.WRAP);
		String plain = text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		content.setText(link == null ? plain : plain + "\n<a>" + link + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		if (action != null)
			content.addListener(SWT.Selection, e -> action.run());
		return content;
	}

	/** Visible, but the focus stays in the editor. */
	private static void bringUpResults() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null)
			return;
		try {
			window.getActivePage().showView(LaunchUi.RESULT_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException failure) {
			LaunchUi.log().log(failure.getStatus());
		}
	}
}
