package org.plurix.ide.launch.ui.tabs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.ui.Messages;

/** What the virtual Ethernet does to frames from the start on, and where they are recorded. */
final class NetworkTab extends ClusterTab {

	private final Map<String, Text> fields = new LinkedHashMap<>();

	NetworkTab() {
		super(Messages.network_tab, "obj16/network_obj"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		note(page, Messages.network_note);
		add(page, ClusterAttributes.LOSS, Messages.network_loss, Messages.network_shareTip);
		add(page, ClusterAttributes.DUPLICATE, Messages.network_duplicate, Messages.network_shareTip);
		add(page, ClusterAttributes.REORDER, Messages.network_reorder, Messages.network_shareTip);
		add(page, ClusterAttributes.DELAY, Messages.network_delay, Messages.network_timeTip);
		add(page, ClusterAttributes.JITTER, Messages.network_jitter, Messages.network_timeTip);
		add(page, ClusterAttributes.SEED, Messages.network_seed, Messages.network_seedTip);
		Text capture = field(page, Messages.network_capture, Messages.network_captureTip);
		fields.put(ClusterAttributes.CAPTURE, capture);
		Button browse = createPushButton(page, Messages.main_browse, null);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse(capture)));
	}

	private void add(Composite page, String attribute, String label, String tip) {
		Text text = field(page, label, tip);
		text.setMessage(tip);
		fields.put(attribute, text);
		gap(page);
	}

	private void browse(Text capture) {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.pcap" }); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null)
			capture.setText(chosen);
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		// nothing is lost or late
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			for (Map.Entry<String, Text> field : fields.entrySet())
				field.getValue().setText(text(configuration, field.getKey()));
		} catch (CoreException unreadable) {
			show(unreadable);
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		fields.forEach((attribute, text) -> put(configuration, attribute, text.getText()));
	}
}
