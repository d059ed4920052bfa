package org.plurix.ide.launch.ui.tabs;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.config.SettingsReader;
import org.plurix.ide.launch.ui.LaunchUi;

/** What the pages share: building blocks, and one check for all: the message is the one that the launch would end with. */
abstract class ClusterTab extends AbstractLaunchConfigurationTab {

	private final String name;
	private final String icon;

	ClusterTab(String name, String icon) {
		this.name = name;
		this.icon = icon;
	}

	@Override
	public final String getName() {
		return name;
	}

	@Override
	public final Image getImage() {
		return LaunchUi.image(icon);
	}

	@Override
	public final void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		fill(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, LaunchUi.BUNDLE + ".launch_tabs_context"); //$NON-NLS-1$
	}

	/** Three columns: label, field, button. */
	abstract void fill(Composite page);

	final Text field(Composite page, String label, String tip) {
		label(page, label);
		Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
		text.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(e -> scheduleUpdateJob());
		return text;
	}

	static Label label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().applyTo(label);
		return label;
	}

	static void note(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
	}

	static void gap(Composite page) {
		new Label(page, SWT.NONE);
	}

	static String text(ILaunchConfiguration configuration, String attribute) throws CoreException {
		return configuration.getAttribute(attribute, ""); //$NON-NLS-1$
	}

	/** An empty text is the default and is not kept. */
	static void put(ILaunchConfigurationWorkingCopy configuration, String attribute, String value) {
		if (value.isBlank())
			configuration.removeAttribute(attribute);
		else
			configuration.setAttribute(attribute, value.trim());
	}

	@Override
	public final boolean isValid(ILaunchConfiguration configuration) {
		setErrorMessage(null);
		try {
			new SettingsReader(configuration).readOwn();
			return true;
		} catch (CoreException wrong) {
			setErrorMessage(wrong.getStatus().getMessage());
			return false;
		}
	}

	final void show(CoreException unreadable) {
		setErrorMessage(unreadable.getStatus().getMessage());
	}
}
