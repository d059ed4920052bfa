package org.plurix.dsl.editing;

import java.util.ArrayList;
import java.util.List;

import org.plurix.dsl.files.Problem;
import org.plurix.dsl.model.Event;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.model.Statement;
import org.plurix.dsl.text.Texts;
import org.plurix.dsl.validation.IssueCodes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What can be done about a problem, as edits of the text. Chosen by the problem's code; its data are the texts that could stand there. */
public final class QuickFixes {
    private static final int MOST = 5;

    private QuickFixes() {
    }

    public record Fix(String label, List<Edit> edits) {
    }

    /** Whether the code has fixes at all, without looking at the text. */
    public static boolean mayFix(String code) {
        return switch (code) {
            case IssueCodes.NODE_UNKNOWN, IssueCodes.NODE_DUPLICATE, IssueCodes.NODE_COUNT, IssueCodes.NODE_TWICE, IssueCodes.STATEMENT_DUPLICATE,
                    IssueCodes.SETTING_DUPLICATE, IssueCodes.QUANTITY, IssueCodes.MEMORY_RANGE, IssueCodes.NIC_UNKNOWN, IssueCodes.PAGE_SIZE,
                    IssueCodes.SHARE_RANGE, IssueCodes.PRIORITY_RANGE, IssueCodes.TIME_ORDER, IssueCodes.CLASS_UNKNOWN, IssueCodes.COMPARISON -> true;
            default -> false;
        };
    }

    /** Empty when nothing can be done, or when the text has changed since. */
    public static List<Fix> of(ClusterDocument document, Problem problem) {
        List<Fix> result = new ArrayList<>();
        if (problem.offset() + problem.length() > document.text().length()) {
            return result;
        }
        switch (problem.code()) {
            case IssueCodes.NODE_UNKNOWN -> {
                replacements(document, problem, result);
                declare(document, problem, result);
            }
            case IssueCodes.STATEMENT_DUPLICATE, IssueCodes.SETTING_DUPLICATE -> remove(document, problem, result);
            case IssueCodes.NODE_TWICE -> removeFromList(document, problem, result);
            case IssueCodes.TIME_ORDER -> moveUp(document, problem, result);
            default -> replacements(document, problem, result);
        }
        return result;
    }

    private static void replacements(ClusterDocument document, Problem problem, List<Fix> result) {
        if (!mayFix(problem.code())) {
            return;
        }
        String wrong = document.text().substring(problem.offset(), problem.offset() + problem.length());
        for (String text : problem.data().stream().limit(MOST).toList()) {
            if (!text.equals(wrong)) {
                result.add(new Fix(Texts.get("fix.change", text), List.of(new Edit(problem.offset(), problem.length(), text))));
            }
        }
    }

    /** Adds the unknown node to the declared ones. */
    private static void declare(ClusterDocument document, Problem problem, List<Fix> result) {
        String name = document.text().substring(problem.offset(), problem.offset() + problem.length());
        document.cluster().stream().flatMap(c -> EcoreUtil2.typeSelect(c.getStatements(), Nodes.class).stream())
                .filter(n -> !n.getNames().isEmpty()).findFirst().ifPresent(nodes -> {
                    Region last = Outline.region(nodes.getNames().get(nodes.getNames().size() - 1));
                    result.add(new Fix(Texts.get("fix.declare", name), List.of(new Edit(last.end(), 0, ", " + name))));
                });
    }

    /** Removes the marked text, with its line if nothing else stands there. */
    private static void remove(ClusterDocument document, Problem problem, List<Fix> result) {
        result.add(new Fix(Texts.get("fix.remove"), List.of(withLine(document.text(), problem.offset(), problem.offset() + problem.length()))));
    }

    private static Edit withLine(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd + 1;
        boolean alone = text.substring(lineStart, start).isBlank() && text.substring(end, lineEnd).isBlank();
        if (alone) {
            return new Edit(lineStart, lineEnd - lineStart, "");
        }
        int from = start;
        while (from > lineStart && text.charAt(from - 1) == ' ') {
            from--;
        }
        return new Edit(from, end - from, "");
    }

    private static void removeFromList(ClusterDocument document, Problem problem, List<Fix> result) {
        String text = document.text();
        int from = problem.offset();
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == ',') {
            from--;
        }
        result.add(new Fix(Texts.get("fix.remove"), List.of(new Edit(from, problem.offset() + problem.length() - from, ""))));
    }

    /** Moves the event before the first one that happens later. */
    private static void moveUp(ClusterDocument document, Problem problem, List<Fix> result) {
        ILeafNode token = document.tokenAt(problem.offset());
        EObject object = token == null ? null : ClusterDocument.semantic(token);
        Event event = EcoreUtil2.getContainerOfType(object, Event.class);
        if (event == null || document.cluster().isEmpty()) {
            return;
        }
        Region own = Outline.region(event);
        Edit cut = withLine(document.text(), own.offset(), own.end());
        if (cut.length() == own.length()) {
            return;     // something else stands in its line
        }
        for (Statement statement : document.cluster().get().getStatements()) {
            if (statement instanceof Event other && other != event && Times.of(other) > Times.of(event)) {
                int lineStart = document.text().lastIndexOf('\n', Outline.region(other).offset() - 1) + 1;
                String moved = document.text().substring(cut.offset(), cut.offset() + cut.length());
                result.add(new Fix(Texts.get("fix.moveUp", other.getTime()),
                        List.of(new Edit(lineStart, 0, moved.endsWith("\n") ? moved : moved + "\n"), cut)));
                return;
            }
        }
    }
}
