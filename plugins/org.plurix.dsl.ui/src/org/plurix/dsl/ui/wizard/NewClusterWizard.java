package org.plurix.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.plurix.dsl.files.ClusterFiles;
import org.plurix.dsl.ui.Messages;

/** Makes a description with a text that explains itself and can be run as it is, and opens it. */
public final class NewClusterWizard extends Wizard implements INewWizard {
    private static final String HELP = "org.plurix.dsl.ui.editor_context";

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private WizardNewFileCreationPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setWindowTitle(Messages.wizardWindow);
    }

    @Override
    public void addPages() {
        page = new WizardNewFileCreationPage("file", selection) {
            @Override
            protected InputStream getInitialContents() {
                return new ByteArrayInputStream(text(getFileName()).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void createControl(Composite parent) {
                super.createControl(parent);
                PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), HELP);
            }

            @Override
            protected void createLinkTarget() {
                // a description lies where its sources are
            }
        };
        page.setTitle(Messages.wizardTitle);
        page.setDescription(Messages.wizardDescription);
        page.setFileExtension(ClusterFiles.EXTENSION);
        page.setFileName("demo." + ClusterFiles.EXTENSION);
        addPage(page);
    }

    /** The beginning of a new file; its lines explain what may stand where. */
    public static String text(String fileName) {
        String name = fileName.replaceFirst("\\..*$", "").replaceAll("[^A-Za-z0-9_$]", "_").replaceFirst("^(?=[0-9]|$)", "_");
        return "// " + Messages.newFileHead + "\n"
                + "cluster " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + " {\n"
                + "    // " + Messages.newFileNodes + "\n    nodes 3\n\n"
                + "    // " + Messages.newFileNetwork + "\n    // network {\n    //     latency 200us\n    //     loss 1%\n    // }\n\n"
                + "    // " + Messages.newFileSources + "\n    // sources \"src\"\n\n"
                + "    // " + Messages.newFileStart + "\n    // start demo.Counter(500) on node0\n\n"
                + "    // " + Messages.newFileEvents + "\n    // at 2s loss 10% for 1s\n    // at 5s restart node2\n\n"
                + "    // " + Messages.newFileExpect + "\n    expect all transactions done within 60s\n    expect no failures\n    expect node0, node1, node2 are ready\n"
                + "}\n";
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        try {
            IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
            IDE.openEditor(window, file);
        } catch (PartInitException failure) {
            Platform.getLog(NewClusterWizard.class).log(failure.getStatus());
        }
        return true;
    }
}
