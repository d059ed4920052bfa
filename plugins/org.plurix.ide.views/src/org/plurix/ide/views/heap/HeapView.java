package org.plurix.ide.views.heap;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.plurix.ide.views.live.LiveViewPart;
import org.plurix.ide.views.live.ObjectRef;
import org.plurix.model.HeapClass;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.feed.Topic;

/** The shared heap: classes and roots at the left, instances in the middle, an object at the right, below it how it is reached. */
public final class HeapView extends LiveViewPart implements HeapLink {
	public static final String ID = "org.plurix.ide.views.heap"; //$NON-NLS-1$
	/** The cluster walks its heap for the histogram: not often. */
	private static final Duration PERIOD = Duration.ofSeconds(5);
	private static final int[] WEIGHTS = { 30, 27, 43 };
	private static final int[] PATH_WEIGHTS = { 65, 35 };
	private static final int HEXADECIMAL = 16;

	private final InspectorHistory history = new InspectorHistory();
	private final HeapEdits edits = new HeapEdits(this, this::edited);
	private ClassesPart classes;
	private RootsPart roots;
	private InstancesPart instances;
	private InspectorPart inspector;
	private PathsPart paths;
	private SashForm right;
	private HeapAction back;
	private HeapAction forward;
	private HeapAction undo;

	@Override
	protected void createContent(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		TabFolder folder = new TabFolder(sash, SWT.TOP);
		classes = new ClassesPart(folder, this);
		tab(folder, Messages.classes).setControl(classes.control());
		TabItem rootsTab = tab(folder, Messages.roots);
		folder.addListener(SWT.Selection, event -> showRoots(rootsTab));
		instances = new InstancesPart(sash, this);
		right = new SashForm(sash, SWT.VERTICAL);
		inspector = new InspectorPart(right, this, new ValueEditing(edits::edit), this::selected);
		right.setMaximizedControl(inspector.control());
		sash.setWeights(WEIGHTS);
		actions(getViewSite().getActionBars());
	}

	private static TabItem tab(TabFolder folder, String text) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(text);
		return item;
	}

	/** Made when it is looked at first, as the paths: the view comes up sooner. */
	private void showRoots(TabItem tab) {
		if (roots == null) {
			roots = new RootsPart(tab.getParent(), this);
			tab.setControl(roots.control());
		}
		roots.load();
	}

	private void actions(IActionBars bars) {
		back = new HeapAction(Messages.action_back, "back", () -> go(history.back())); //$NON-NLS-1$
		forward = new HeapAction(Messages.action_forward, "forward", () -> go(history.forward())); //$NON-NLS-1$
		undo = new HeapAction(Messages.action_undo, edits::undo);
		HeapAction refresh = new HeapAction(Messages.action_refresh, "refresh", this::refresh); //$NON-NLS-1$
		HeapAction open = new HeapAction(Messages.action_goto, this::goTo);
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(back);
		bar.add(forward);
		bar.add(refresh);
		bars.getMenuManager().add(open);
		bars.getMenuManager().add(undo);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		bars.setGlobalActionHandler(ActionFactory.BACK.getId(), back);
		bars.setGlobalActionHandler(ActionFactory.FORWARD.getId(), forward);
		enable();
	}

	private void enable() {
		back.setEnabled(history.canGoBack());
		forward.setEnabled(history.canGoForward());
		undo.setEnabled(edits.log().newest().isPresent());
		undo.setText(edits.log().newest().map(edit -> NLS.bind(Messages.action_undo_of, edit.target())).orElse(Messages.action_undo));
	}

	@Override
	public void setFocus() {
		super.setFocus();
		classes.setFocus();
	}

	@Override
	protected Map<Topic, Duration> topics() {
		return new EnumMap<>(Map.of(Topic.HISTOGRAM, PERIOD));
	}

	@Override
	protected void clusterChanged(Optional<LiveCluster> newCluster) {
		history.clear();
		edits.log().clear();
		instances.clear();
		inspector.clear();
		if (paths != null) {
			paths.clear();
		}
		if (roots != null) {
			roots.clear();
		}
		right.setMaximizedControl(inspector.control());
		classes.show(newCluster.map(LiveCluster::model).orElse(null));
		enable();
	}

	@Override
	protected void dataChanged(Set<Topic> changed) {
		classes.update();
		inspector.reload();
		shownCluster().map(c -> c.status().reason()).filter(reason -> !reason.isEmpty()).ifPresent(this::say);
	}

	@Override
	protected void otherViewSelected(List<Object> references) {
		String name = shownCluster().map(LiveCluster::name).orElse(""); //$NON-NLS-1$
		references.stream().filter(ObjectRef.class::isInstance).map(ObjectRef.class::cast).filter(ref -> ref.cluster().equals(name)).findFirst()
				.filter(ref -> isLive()).ifPresent(ref -> inspect(Target.object(ref.address())));
	}

	// ---- what the parts ask for ----

	@Override
	public Optional<LiveCluster> shownCluster() {
		return cluster();
	}

	@Override
	public void inspect(Target target) {
		if (!history.current().filter(target::equals).isPresent()) {
			history.visit(target);
			go(target);
		}
	}

	private void go(Target target) {
		inspector.show(target);
		enable();
		publish(target.address());
	}

	private void selected(Slot slot) {
		if (slot != null && slot.reference() != 0) {
			publish(slot.reference());
		}
	}

	private void publish(int address) {
		if (address != 0) {
			shownCluster().ifPresent(cluster -> selection().publish(new ObjectRef(cluster.name(), address)));
		}
	}

	@Override
	public void instances(String className) {
		long total = shownCluster().map(LiveCluster::model)
				.flatMap(model -> model.getClasses().stream().filter(c -> c.getName().equals(className)).findFirst()).map(HeapClass::getObjects).orElse(-1L);
		instances.show(className, total);
	}

	@Override
	public void findPaths(int address, String name, boolean referrersOnly) {
		if (paths == null) {
			paths = new PathsPart(right, this);
			right.setWeights(PATH_WEIGHTS);
		}
		right.setMaximizedControl(null);
		right.layout();
		paths.find(address, name, referrersOnly);
	}

	@Override
	public void say(String text) {
		setStatus(text);
	}

	// ---- actions ----

	private void edited() {
		if (!right.isDisposed()) {
			enable();
			inspector.reload();
		}
	}

	private void refresh() {
		shownCluster().ifPresent(LiveCluster::refresh);
		instances.reload();
		inspector.reload();
		if (roots != null) {
			roots.load();
		}
	}

	private void goTo() {
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.action_goto.replace("&", ""), Messages.goto_message, "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				text -> text.strip().matches("(0x)?[0-9a-fA-F]{1,8}") ? null : Messages.goto_wrong); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			inspect(Target.object(Integer.parseUnsignedInt(dialog.getValue().strip().replaceFirst("^0x", ""), HEXADECIMAL))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
