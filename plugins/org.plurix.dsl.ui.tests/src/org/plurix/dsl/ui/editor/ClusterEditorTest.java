package org.plurix.dsl.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.dsl.ui.markers.FileMarkers;
import org.plurix.dsl.ui.markers.MarkerFixes;
import org.plurix.dsl.ui.wizard.NewClusterWizard;

/** The editor in a real workbench, on a Java project of its own. Runs in the UI thread. */
class ClusterEditorTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final String TEXT = """
            // a test
            cluster Test {
                nodes alpha, beta, gamma
                network {
                    loss 1%
                }
                sources "src"
                start demo.Main on beta
                at 1s kill gamma
                expect alpha, beta are ready
            }
            """;
    private IProject project;
    private IWorkbenchPage page;

    @BeforeEach
    void makeProject() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("editor");
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("editor");
        description.setNatureIds(new String[] { JavaCore.NATURE_ID });
        project.create(description, null);
        project.open(null);
        project.getFolder("src").create(true, true, null);
        project.getFolder("src/demo").create(true, true, null);
        file("src/demo/Main.java", "package demo;\npublic class Main {\n    public static int count;\n}\n");
        IJavaProject java = JavaCore.create(project);
        java.setRawClasspath(new IClasspathEntry[] { JavaCore.newSourceEntry(project.getFolder("src").getFullPath()) }, null);
    }

    @AfterEach
    void removeProject() throws Exception {
        page.closeAllEditors(false);
        await("end of jobs", () -> org.eclipse.core.runtime.jobs.Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
        project.delete(true, true, null);
    }

    private IFile file(String path, String text) throws Exception {
        IFile file = project.getFile(path);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    private ClusterEditor open(String text) throws Exception {
        IEditorPart editor = IDE.openEditor(page, file("test.cluster", text));
        ClusterEditor cluster = (ClusterEditor) editor;
        await("first tree", () -> cluster.model().latest() != null);
        return cluster;
    }

    /** Handles UI events until the condition holds. */
    private static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE;
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> display.timerExec(50, tick[0]);
        tick[0].run();
        try {
            while (!condition.getAsBoolean()) {
                assertTrue(System.nanoTime() < end, "still waiting for: " + what);
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, tick[0]);
        }
    }

    private static List<ProblemAnnotation> problems(ClusterEditor editor) {
        List<ProblemAnnotation> result = new ArrayList<>();
        for (Iterator<Annotation> all = editor.viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProblemAnnotation problem) {
                result.add(problem);
            }
        }
        return result;
    }

    private static void replace(ClusterEditor editor, String wrong, String right) throws Exception {
        editor.text().replace(editor.text().get().indexOf(wrong), wrong.length(), right);
    }

    @Test
    void problemsComeAndGoWhileTyping() throws Exception {
        ClusterEditor editor = open(TEXT);
        replace(editor, "kill gamma", "kill gama");
        await("problem", () -> problems(editor).size() == 1);
        assertTrue(problems(editor).get(0).getText().contains("gama"));
        ISourceViewer viewer = editor.viewer();
        IQuickAssistInvocationContext context = new TextInvocationContext(viewer, editor.text().get().indexOf("gama"), 0);
        ICompletionProposal[] fixes = new QuickFixAssist(editor).computeQuickAssistProposals(context);
        assertEquals("Change to 'gamma'", fixes[0].getDisplayString());
        fixes[0].apply(editor.text());
        assertTrue(editor.text().get().contains("kill gamma"));
        await("no problem", () -> problems(editor).isEmpty());
        assertEquals(0, project.findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_INFINITE).length, "unsaved problems are in the Problems view");
    }

    @Test
    void savedProblemsAreInTheProblemsViewAndCanBeFixedThere() throws Exception {
        ClusterEditor editor = open(TEXT);
        replace(editor, "loss 1%", "loss 1");
        editor.doSave(null);
        await("marker", () -> markers().length == 1);
        IMarker marker = markers()[0];
        assertEquals(5, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        MarkerFixes fixes = new MarkerFixes();
        assertTrue(fixes.hasResolutions(marker));
        IMarkerResolution[] all = fixes.getResolutions(marker);
        assertEquals(List.of("Change to '1%'"), Arrays.stream(all).map(IMarkerResolution::getLabel).toList());
        all[0].run(marker);
        assertTrue(editor.text().get().contains("loss 1%"));
        await("marker gone", () -> markers().length == 0);
    }

    private IMarker[] markers() {
        try {
            return project.findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (org.eclipse.core.runtime.CoreException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As the asynchronous assistant does: in the background. */
    private static ICompletionProposal[] complete(ClusterEditor editor, int offset) {
        CompletableFuture<ICompletionProposal[]> result = new CompletableFuture<>();
        new Thread(() -> result.complete(new Completion(editor).computeCompletionProposals(editor.viewer(), offset))).start();
        await("proposals", result::isDone);
        return result.join();
    }

    @Test
    void contentAssistKnowsNodesClassesAndTemplates() throws Exception {
        ClusterEditor editor = open(TEXT);
        String text = editor.text().get();
        assertEquals(List.of("alpha", "beta", "gamma"), labels(complete(editor, text.indexOf("gamma\n    expect"))));
        assertTrue(labels(complete(editor, text.indexOf("demo.Main") + 3)).contains("Main - demo.Main"));
        ICompletionProposal template = Arrays.stream(complete(editor, text.indexOf("at 1s"))).filter(p -> p.getDisplayString().startsWith("outage")).findFirst()
                .orElseThrow();
        ((ICompletionProposalExtension2) template).apply(editor.viewer(), '\n', 0, text.indexOf("at 1s"));
        assertTrue(editor.text().get().contains("    at 5s kill node2\n    at 8s restart node2"), editor.text().get());
        assertEquals("5s", editor.viewer().getTextWidget().getSelectionText());
    }

    private static List<String> labels(ICompletionProposal[] proposals) {
        return Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
    }

    @Test
    void outlineFollowsTheText() throws Exception {
        ClusterEditor editor = open(TEXT);
        page.showView("org.eclipse.ui.views.ContentOutline");
        page.activate(editor);
        OutlinePage outline = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        await("outline", () -> outline.getControl() != null && ((Tree) outline.getControl()).getItemCount() == 1);
        Tree tree = (Tree) outline.getControl();
        await("lines", () -> tree.getItem(0).getItemCount() == 6 && "Test".equals(tree.getItem(0).getText()));
        replace(editor, "at 1s kill gamma", "at 1s kill gamma\n    at 2s heal");
        await("new line", () -> tree.getItem(0).getItemCount() == 7);
        assertTrue(tree.getItem(0).getExpanded());
        picture("editor");
    }

    @Test
    void renameChangesAllPlacesAtOnce() throws Exception {
        ClusterEditor editor = open(TEXT);
        editor.selectAndReveal(editor.text().get().indexOf("kill gamma") + 6, 0);
        EditorCommands.run(editor, "rename");
        await("linked mode", () -> editor.viewer().getTextWidget().getSelectionText().equals("gamma"));
        editor.viewer().getTextWidget().insert("third");
        assertTrue(editor.text().get().contains("alpha, beta, third") && editor.text().get().contains("kill third"), editor.text().get());
    }

    @Test
    void formattingAndComments() throws Exception {
        ClusterEditor editor = open(TEXT.replace("    nodes alpha, beta, gamma", "nodes   alpha,beta ,gamma"));
        EditorCommands.run(editor, "format");
        await("formatted", () -> editor.text().get().equals(TEXT));
        editor.selectAndReveal(TEXT.indexOf("at 1s"), 3);
        EditorCommands.run(editor, "comment");
        assertTrue(editor.text().get().contains("//    at 1s kill") || editor.text().get().contains("    //at 1s kill"), editor.text().get());
        EditorCommands.run(editor, "comment");
        assertEquals(TEXT, editor.text().get());
    }

    @Test
    void declarationsAreOpened() throws Exception {
        ClusterEditor editor = open(TEXT);
        editor.selectAndReveal(TEXT.indexOf("on beta") + 4, 0);
        EditorCommands.run(editor, "declaration");
        await("declaration", () -> editor.viewer().getSelectedRange().x == TEXT.indexOf("beta"));
        editor.selectAndReveal(TEXT.indexOf("demo.Main") + 6, 0);
        EditorCommands.run(editor, "declaration");
        await("Java editor", () -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().equals("Main.java"));
    }

    @Test
    void hoverTellsWhatAWordMeans() throws Exception {
        ClusterEditor editor = open(TEXT);
        CompletableFuture<String> result = new CompletableFuture<>();
        new Thread(() -> result.complete(new TextHovers(editor, editor.viewer()).getHoverInfo(editor.viewer(),
                new org.eclipse.jface.text.Region(TEXT.indexOf("beta\n"), 0)))).start();
        await("hover", result::isDone);
        assertTrue(result.join().startsWith("node beta"), result.join());
    }

    @Test
    void wordsHaveTheColoursOfTheTheme() throws Exception {
        ClusterEditor editor = open(TEXT);
        await("colours", () -> style(editor, "nodes") != null && style(editor, "nodes").fontStyle == SWT.BOLD);
        assertNotEquals(style(editor, "// a").foreground, style(editor, "nodes").foreground);
        assertNotNull(style(editor, "\"src\"").foreground);
        assertNotNull(style(editor, "demo.Main").foreground);
    }

    private static StyleRange style(ClusterEditor editor, String word) {
        return editor.viewer().getTextWidget().getStyleRangeAtOffset(TEXT.indexOf(word));
    }

    /** The text of a new file is one that the language understands and that can be run. */
    @Test
    void theWizardsTextIsCorrect() throws Exception {
        for (String name : new String[] { "demo.cluster", "3 nodes.cluster", ".cluster" }) {
            assertEquals(List.of(), org.plurix.dsl.files.ClusterFiles.check(project.getLocation().toPath().resolve(name), NewClusterWizard.text(name),
                    new org.plurix.dsl.types.SourceFolders()).problems(), name);
        }
        assertFalse(NewClusterWizard.text("demo.cluster").contains("null"));
    }

    /** Saves the window when the system property plurix.screenshot names a file. */
    private static void picture(String suffix) {
        String base = System.getProperty("plurix.screenshot", "");
        if (base.isBlank()) {
            return;
        }
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        await("painted", () -> !shell.getDisplay().readAndDispatch());
        Image image = new Image(shell.getDisplay(), shell.getClientArea().width, shell.getClientArea().height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        loader.save(base.replaceFirst("(\\.png)?$", "-" + suffix + ".png"), SWT.IMAGE_PNG);
        image.dispose();
    }
}
