package org.plurix.ide.launch.ui.tabs;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.plurix.cluster.client.UpOptions;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ClusterSettings;
import org.plurix.ide.launch.ui.Messages;

/** The machines. */
final class NodesTab extends ClusterTab {

	private Spinner nodes;
	private Spinner memory;

	NodesTab() {
		super(Messages.nodes_tab, "obj16/node_obj"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		nodes = spinner(page, Messages.nodes_count, 1, UpOptions.MOST_NODES);
		memory = spinner(page, Messages.nodes_memory, ClusterSettings.MIN_MEMORY, ClusterSettings.MAX_MEMORY);
		label(page, Messages.nodes_nic);
		Combo nic = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
		nic.add(UpOptions.DEFAULT_NIC);
		nic.select(0);
		gap(page);
		note(page, Messages.nodes_note);
	}

	private Spinner spinner(Composite page, String text, int least, int most) {
		label(page, text);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		GridDataFactory.swtDefaults().applyTo(spinner);
		spinner.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> updateLaunchConfigurationDialog()));
		spinner.addModifyListener(e -> scheduleUpdateJob());
		gap(page);
		return spinner;
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(ClusterAttributes.NODES, ClusterSettings.DEFAULT_NODES);
		configuration.setAttribute(ClusterAttributes.MEMORY, ClusterSettings.MIN_MEMORY);
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			nodes.setSelection(configuration.getAttribute(ClusterAttributes.NODES, ClusterSettings.DEFAULT_NODES));
			memory.setSelection(configuration.getAttribute(ClusterAttributes.MEMORY, ClusterSettings.MIN_MEMORY));
		} catch (CoreException unreadable) {
			show(unreadable);
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(ClusterAttributes.NODES, nodes.getSelection());
		configuration.setAttribute(ClusterAttributes.MEMORY, memory.getSelection());
	}
}
