package org.plurix.dsl.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Edit;
import org.plurix.dsl.editing.Formatting;
import org.plurix.dsl.editing.Names;
import org.plurix.dsl.editing.Navigation;
import org.plurix.dsl.editing.Region;
import org.plurix.dsl.ui.Messages;

/** Commands of the editor; which one stands in plugin.xml after the class name. What needs a tree is found out in a job. */
public final class EditorCommands extends AbstractHandler implements IExecutableExtension {
    private String command = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        command = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart active = HandlerUtil.getActiveEditor(event);
        if (active instanceof ClusterEditor editor) {
            run(editor, command);
        }
        return null;
    }

    static void run(ClusterEditor editor, String command) {
        ISourceViewer viewer = editor.viewer();
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        switch (command) {
            case "format" -> withTree(editor, document -> {
                Region part = selection.getLength() == 0 ? null : new Region(selection.getOffset(), selection.getLength());
                List<Edit> edits = Formatting.of(document, part);
                boolean broken = edits.isEmpty() && document.problems().stream().anyMatch(p -> p.code().startsWith("org.eclipse.xtext"));
                inUi(editor, () -> {
                    if (broken) {
                        editor.say(Messages.notFormatted);
                    } else {
                        Edits.apply(editor.text(), document.text(), edits);
                    }
                });
            });
            case "rename" -> withTree(editor, document -> {
                Optional<Names.Name> name = Names.at(document, selection.getOffset());
                Optional<String> refusal = name.flatMap(n -> n.isDeclared() ? Optional.empty() : Names.refusal(document, n, n.text()));
                inUi(editor, () -> rename(editor, document, name, selection.getOffset(), refusal));
            });
            case "declaration" -> withTree(editor, document -> {
                Optional<Navigation.Target> target = Navigation.at(document, selection.getOffset());
                inUi(editor, () -> target.ifPresentOrElse(editor.opening()::open, () -> editor.say(Messages.noDeclaration)));
            });
            case "comment" -> toggle(viewer, selection);
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static void withTree(ClusterEditor editor, Consumer<ClusterDocument> work) {
        EditorModel model = editor.model();
        Job job = Job.create(NLS.bind(Messages.validating, editor.getTitle()), monitor -> {
            ClusterDocument document = model.current();
            synchronized (document) {
                work.accept(document);
            }
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void inUi(ClusterEditor editor, Runnable work) {
        Display display = editor.getSite().getShell().getDisplay();
        display.asyncExec(() -> {
            if (editor.viewer() != null && editor.viewer().getTextWidget() != null && !editor.viewer().getTextWidget().isDisposed()) {
                work.run();
            }
        });
    }

    private static void rename(ClusterEditor editor, ClusterDocument document, Optional<Names.Name> name, int offset, Optional<String> refusal) {
        if (name.isEmpty() || refusal.isPresent() || !editor.model().isCurrent(document)) {
            editor.say(refusal.orElse(Messages.notRenamed));
            return;
        }
        List<Region> places = name.get().places();
        Region first = places.stream().filter(r -> r.offset() <= offset && offset <= r.end()).findFirst().orElse(places.get(0));
        Map<String, List<Region>> groups = new LinkedHashMap<>();
        groups.put(name.get().text(), places);
        try {
            LinkedText.edit(editor.viewer(), groups, offset, first);
        } catch (BadLocationException changed) {
            Platform.getLog(EditorCommands.class).error(changed.getMessage(), changed);
        }
    }

    /** Puts // before every selected line, or takes it away if all have it. */
    private static void toggle(ISourceViewer viewer, ITextSelection selection) {
        boolean all = true;
        try {
            for (int line = selection.getStartLine(); line <= selection.getEndLine(); line++) {
                int start = viewer.getDocument().getLineOffset(line);
                all &= viewer.getDocument().get(start, viewer.getDocument().getLineLength(line)).strip().startsWith("//");
            }
        } catch (BadLocationException changed) {
            return;     // the selection is older than the text: nothing to do
        }
        ((ITextOperationTarget) viewer).doOperation(all ? ITextOperationTarget.STRIP_PREFIX : ITextOperationTarget.PREFIX);
    }
}
