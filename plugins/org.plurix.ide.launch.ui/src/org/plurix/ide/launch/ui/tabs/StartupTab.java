package org.plurix.ide.launch.ui.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.ui.Messages;

/** What happens when the cluster is ready: deploy, then start classes, in this order. */
final class StartupTab extends ClusterTab {

	private final List<StartEntry> entries = new ArrayList<>();
	private Button deploy;
	private Button scenario;
	private TableViewer table;
	private Button edit;
	private Button remove;

	StartupTab() {
		super(Messages.startup_tab, "obj16/startup_obj"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		deploy = check(page, Messages.startup_deploy);
		scenario = check(page, Messages.startup_scenario);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(label(page, Messages.startup_classes));
		table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.startup_class, 220, StartEntry::type);
		column(Messages.startup_arguments, 140, e -> String.join(" ", e.arguments())); //$NON-NLS-1$
		column(Messages.startup_node, 60, e -> Integer.toString(e.node()));
		column(Messages.startup_priority, 70, e -> Integer.toString(e.priority()));
		table.setInput(entries);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table.getControl());
		table.addDoubleClickListener(e -> edit());
		table.addSelectionChangedListener(e -> enable());
		buttons(page);
	}

	private Button check(Composite page, String text) {
		Button button = new Button(page, SWT.CHECK);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> updateLaunchConfigurationDialog()));
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private void column(String title, int width, Function<StartEntry, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> text.apply((StartEntry) e)));
	}

	private void buttons(Composite page) {
		Composite bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
		button(bar, Messages.startup_add, this::add);
		edit = button(bar, Messages.startup_edit, this::edit);
		remove = button(bar, Messages.startup_remove, this::remove);
	}

	private Button button(Composite bar, String text, Runnable action) {
		Button button = createPushButton(bar, text, null);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}

	private void enable() {
		boolean any = selected() != null;
		edit.setEnabled(any);
		remove.setEnabled(any);
	}

	private StartEntry selected() {
		return (StartEntry) ((IStructuredSelection) table.getSelection()).getFirstElement();
	}

	private void add() {
		StartEntryDialog dialog = new StartEntryDialog(getShell(), null);
		if (dialog.open() == Window.OK)
			entries.add(dialog.entry());
		changed();
	}

	private void edit() {
		StartEntry old = selected();
		if (old == null)
			return;
		StartEntryDialog dialog = new StartEntryDialog(getShell(), old);
		if (dialog.open() == Window.OK)
			entries.set(entries.indexOf(old), dialog.entry());
		changed();
	}

	private void remove() {
		entries.remove(selected());
		changed();
	}

	private void changed() {
		table.refresh();
		enable();
		updateLaunchConfigurationDialog();
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(ClusterAttributes.DEPLOY_AT_START, true);
		configuration.setAttribute(ClusterAttributes.SCENARIO, true);
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			deploy.setSelection(configuration.getAttribute(ClusterAttributes.DEPLOY_AT_START, true));
			scenario.setSelection(configuration.getAttribute(ClusterAttributes.SCENARIO, true));
			entries.clear();
			for (String line : configuration.getAttribute(ClusterAttributes.STARTS, List.of()))
				entries.add(StartEntry.decode(line));
		} catch (CoreException unreadable) {
			show(unreadable);
		} catch (IllegalArgumentException damaged) {
			setErrorMessage(damaged.getMessage());
		}
		table.refresh();
		enable();
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(ClusterAttributes.DEPLOY_AT_START, deploy.getSelection());
		configuration.setAttribute(ClusterAttributes.SCENARIO, scenario.getSelection());
		configuration.setAttribute(ClusterAttributes.STARTS, entries.stream().map(StartEntry::encode).toList());
	}
}
