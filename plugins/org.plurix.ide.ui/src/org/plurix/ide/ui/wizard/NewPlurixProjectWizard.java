package org.plurix.ide.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.plurix.ide.core.examples.Example;
import org.plurix.ide.core.examples.ExampleProjects;
import org.plurix.ide.core.project.NewProject;

/** File > New > Plurix Project: makes a project that compiles at once, opens its main file and offers the Plurix perspective. */
public final class NewPlurixProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	private IWorkbench workbench;
	private IConfigurationElement configuration;
	private NewPlurixProjectPage page;

	@Override
	public void init(IWorkbench w, IStructuredSelection selection) {
		workbench = w;
		setWindowTitle(WizardMessages.newProject_title);
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle(NewPlurixProjectWizard.class, "icons/new-project-banner.png").ifPresent(this::setDefaultPageImageDescriptor); //$NON-NLS-1$
	}

	/** Keeps what names the perspective to offer. */
	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		configuration = config;
	}

	@Override
	public void addPages() {
		page = new NewPlurixProjectPage(Example.COUNTER);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject[] made = new IProject[1];
		String name = page.getProjectName();
		URI location = location(page);
		Example example = page.example();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					made[0] = ExampleProjects.create(example, name, location, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			report(e.getCause());
			return false;
		} catch (InterruptedException e) {
			return false; // cancelled: nothing is left behind, the wizard stays open
		}
		show(made[0], example);
		return true;
	}

	private static URI location(WizardNewProjectCreationPage page) {
		return page.useDefaults() ? null : page.getLocationURI();
	}

	private void report(Throwable failure) {
		IStatus status = failure instanceof CoreException c ? c.getStatus() : Status.error(failure.toString(), failure);
		ErrorDialog.openError(getShell(), WizardMessages.newProject_title, WizardMessages.newProject_failed, status);
	}

	private void show(IProject project, Example example) {
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		BasicNewResourceWizard.selectAndReveal(project, window);
		IWorkbenchPage active = window == null ? null : window.getActivePage();
		if (example == null || active == null) {
			return;
		}
		IFile file = project.getFolder(NewProject.SOURCE).getFile(example.mainFile());
		try {
			IDE.openEditor(active, file, true);
		} catch (PartInitException e) {
			report(e);
		}
	}
}
