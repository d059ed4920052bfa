package org.plurix.ide.ui.cluster;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.plurix.ide.ui.Messages;

/** The cluster on this machine: its stations, or how to start one while none runs. Asks only while it can be seen. */
public final class ClusterView extends ViewPart {

	public static final String ID = "org.plurix.ide.ui.cluster"; //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private final StackLayout stack = new StackLayout();
	private Composite pages;
	private StartPage startPage;
	private StationsPage stationsPage;
	private ClusterPoller poller;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		startPage = new StartPage(pages);
		stationsPage = new StationsPage(pages);
		stack.topControl = startPage;
		getSite().setSelectionProvider(stationsPage.viewer());
		poller = new ClusterPoller(parent.getDisplay(), new LocalClusters(), this::show);
		getSite().getPage().addPartListener(visibility);
	}

	/** Replaces the source of data; tests give one that needs no cluster. */
	public void setSource(ClusterSource source) {
		poller.setSource(source);
	}

	private void show(ClusterPoller.Answer answer) {
		if (pages.isDisposed())
			return;
		answer.snapshot().ifPresent(stationsPage::show);
		setContentDescription(describe(answer));
		Composite page = answer.snapshot().isPresent() ? stationsPage : startPage;
		if (stack.topControl != page) {
			boolean focused = getSite().getPage().getActivePart() == this;
			stack.topControl = page;
			pages.layout();
			if (focused)
				page.setFocus();
		}
	}

	/** The line below the view's title: how old the picture is, or why there is none. */
	private static String describe(ClusterPoller.Answer answer) {
		if (answer.problem() != null)
			return NLS.bind(Messages.clusterView_noAnswer, answer.problem());
		return answer.snapshot().map(ClusterView::describe).orElse(""); //$NON-NLS-1$
	}

	private static String describe(ClusterSnapshot snapshot) {
		String commit = String.format("%,d", snapshot.commit()); //$NON-NLS-1$
		return NLS.bind(Messages.clusterView_asOf, new Object[] { snapshot.name(), snapshot.stations().size(), commit, TIME.format(snapshot.taken()) });
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		if (poller != null)
			poller.setOn(false);
		super.dispose();
	}

	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == ClusterView.this)
				poller.setOn(true);
		}

		@Override
		public void partHidden(IWorkbenchPartReference part) {
			if (part.getPart(false) == ClusterView.this)
				poller.setOn(false);
		}
	};
}
