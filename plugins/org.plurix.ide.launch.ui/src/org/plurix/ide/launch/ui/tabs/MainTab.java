package org.plurix.ide.launch.ui.tabs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.eclipse.ui.ide.IDE;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.ui.Messages;

/** Which cluster, and whose classes run on it. */
final class MainTab extends ClusterTab {

	private CheckboxTableViewer projects;
	private Text file;
	private Text name;
	private Button start;
	private Button attach;

	MainTab() {
		super(Messages.main_tab, "obj16/cluster_obj"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		start = radio(page, Messages.main_start);
		attach = radio(page, Messages.main_attach);
		name = field(page, Messages.main_name, Messages.main_nameTip);
		name.setMessage(Messages.main_nameDefault);
		gap(page);
		projectTable(page);
		file = field(page, Messages.main_file, Messages.main_fileTip);
		Button browse = createPushButton(page, Messages.main_browse, null);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
	}

	private Button radio(Composite page, String text) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> updateLaunchConfigurationDialog()));
		return button;
	}

	private void projectTable(Composite page) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(page, Messages.main_projects));
		projects = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.V_SCROLL);
		projects.setContentProvider(ArrayContentProvider.getInstance());
		projects.setLabelProvider(new LabelProvider() {
			@Override
			public Image getImage(Object element) {
				return PlatformUI.getWorkbench().getSharedImages()
						.getImage(isOpen((String) element) ? IDE.SharedImages.IMG_OBJ_PROJECT : ISharedImages.IMG_OBJS_WARN_TSK);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(projects.getControl());
		projects.addCheckStateListener(e -> updateLaunchConfigurationDialog());
		gap(page);
	}

	private static boolean isOpen(String project) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(project).isOpen();
	}

	private void browse() {
		FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false, ResourcesPlugin.getWorkspace().getRoot(),
				IResource.FILE);
		dialog.setTitle(Messages.main_browseTitle);
		dialog.setInitialPattern("*.cluster"); //$NON-NLS-1$
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen)
			file.setText(chosen.getFullPath().toPortableString());
	}

	/** A project that is selected in the workbench, else the only one there is. */
	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		Optional<IProject> selected = Optional.ofNullable(DebugUITools.getSelectedResource()).map(IResource::getProject).filter(PlurixProject::isPlurix);
		List<PlurixProject> all = PlurixProject.all();
		Optional<IProject> project = selected.isPresent() ? selected : all.size() == 1 ? Optional.of(all.get(0).project()) : Optional.empty();
		project.ifPresent(p -> {
			configuration.setAttribute(ClusterAttributes.PROJECTS, List.of(p.getName()));
			configuration.setMappedResources(new IResource[] { p });
			configuration.rename(getLaunchConfigurationDialog().generateName(p.getName()));
		});
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			boolean attaches = configuration.getAttribute(ClusterAttributes.ATTACH, false);
			attach.setSelection(attaches);
			start.setSelection(!attaches);
			name.setText(text(configuration, ClusterAttributes.NAME));
			file.setText(text(configuration, ClusterAttributes.CLUSTER_FILE));
			List<String> chosen = configuration.getAttribute(ClusterAttributes.PROJECTS, List.of());
			List<String> shown = new ArrayList<>(PlurixProject.all().stream().map(PlurixProject::toString).toList());
			chosen.stream().filter(p -> !shown.contains(p)).forEach(shown::add); // closed or gone, but still what the file says
			projects.setInput(shown);
			projects.setCheckedElements(chosen.toArray());
		} catch (CoreException unreadable) {
			show(unreadable);
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(ClusterAttributes.ATTACH, attach.getSelection());
		put(configuration, ClusterAttributes.NAME, name.getText());
		put(configuration, ClusterAttributes.CLUSTER_FILE, file.getText());
		List<String> chosen = Arrays.stream(projects.getCheckedElements()).map(String.class::cast).toList();
		configuration.setAttribute(ClusterAttributes.PROJECTS, chosen);
		configuration.setMappedResources(chosen.stream().map(p -> ResourcesPlugin.getWorkspace().getRoot().getProject(p)).toArray(IResource[]::new));
	}
}
