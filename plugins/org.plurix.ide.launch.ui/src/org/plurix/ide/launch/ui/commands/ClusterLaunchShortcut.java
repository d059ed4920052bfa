package org.plurix.ide.launch.ui.commands;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.ui.Messages;

/** Run As > Plurix Cluster on a cluster description, a Plurix project, or anything in one. */
public final class ClusterLaunchShortcut implements ILaunchShortcut2 {

	private static final String DESCRIPTION = "cluster"; //$NON-NLS-1$

	@Override
	public void launch(ISelection selection, String mode) {
		IResource resource = resource(selection);
		if (resource != null)
			launch(resource, mode);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		IResource resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
		if (resource != null && canLaunch(resource))
			launch(resource, mode);
	}

	static boolean canLaunch(IResource resource) {
		return isDescription(resource) || PlurixProject.isPlurix(resource.getProject());
	}

	private static boolean isDescription(IResource resource) {
		return resource instanceof IFile && DESCRIPTION.equals(resource.getFileExtension());
	}

	private static IResource resource(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured))
			return null;
		for (Object element : structured.toList()) {
			IResource resource = Adapters.adapt(element, IResource.class);
			if (resource != null && canLaunch(resource))
				return resource;
		}
		return null;
	}

	/** With the configuration there is, or a new one that is kept. UI thread. */
	static void launch(IResource resource, String mode) {
		try {
			List<ILaunchConfiguration> known = configurations(resource);
			ILaunchConfiguration configuration = known.isEmpty() ? create(resource) : known.size() == 1 ? known.get(0) : choose(known);
			if (configuration != null)
				DebugUITools.launch(configuration, mode);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	private static List<ILaunchConfiguration> configurations(IResource resource) throws CoreException {
		return isDescription(resource) ? ConfigurationFactory.of((IFile) resource) : ConfigurationFactory.of(resource.getProject());
	}

	private static ILaunchConfiguration create(IResource resource) throws CoreException {
		IProject project = resource.getProject();
		ILaunchConfigurationWorkingCopy copy = isDescription(resource) ? ConfigurationFactory.create((IFile) resource) : ConfigurationFactory.create(project);
		return copy.doSave();
	}

	private static ILaunchConfiguration choose(List<ILaunchConfiguration> known) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
				DebugUITools.newDebugModelPresentation());
		dialog.setTitle(Messages.shortcut_title);
		dialog.setMessage(Messages.shortcut_message);
		dialog.setElements(known.toArray());
		return dialog.open() == Window.OK ? (ILaunchConfiguration) dialog.getFirstResult() : null;
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return found(resource(selection));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return found(Adapters.adapt(editor.getEditorInput(), IResource.class));
	}

	private static ILaunchConfiguration[] found(IResource resource) {
		try {
			return resource == null || !canLaunch(resource) ? null : configurations(resource).toArray(ILaunchConfiguration[]::new);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG);
			return null;
		}
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		return resource(selection);
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		return Adapters.adapt(editor.getEditorInput(), IResource.class);
	}
}
