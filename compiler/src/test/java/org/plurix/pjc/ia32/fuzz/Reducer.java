package org.plurix.pjc.ia32.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing program smaller: takes out statements and blocks, then replaces parenthesised expressions by a number, as long as the program
 * still fails. Works on lines; whatever does not compile counts as not failing.
 */
final class Reducer {
    private final Predicate<String> fails;
    private int triesLeft;

    /** @param fails true if the source compiles and shows the difference */
    Reducer(Predicate<String> fails, int tries) {
        this.fails = fails;
        this.triesLeft = tries;
    }

    String reduce(String source) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n")));
        boolean smaller = true;
        while (smaller && triesLeft > 0) {
            smaller = removeLines(lines) | shortenLines(lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean stillFails(List<String> lines) {
        return triesLeft-- > 0 && fails.test(String.join("\n", lines) + "\n");
    }

    private boolean removeLines(List<String> lines) {
        boolean smaller = false;
        for (int i = 1; i < lines.size() - 1; i++) {
            int end = endOf(lines, i);
            if (end < 0) {
                continue;
            }
            List<String> shorter = new ArrayList<>(lines);
            shorter.subList(i, end + 1).clear();
            List<String> unwrapped = new ArrayList<>(lines);
            unwrapped.remove(end);
            unwrapped.remove(i);
            List<String> found = stillFails(shorter) ? shorter : end > i && stillFails(unwrapped) ? unwrapped : null;
            if (found != null) {
                lines.clear();
                lines.addAll(found);
                smaller = true;
                i--;
            }
        }
        return smaller;
    }

    /** Last line of the statement that begins in line {@code i}, -1 if none begins there. */
    private static int endOf(List<String> lines, int i) {
        int depth = 0;
        for (int k = i; k < lines.size(); k++) {
            String line = lines.get(k);
            if (k == i && line.startsWith("}")) {
                return -1;
            }
            for (char c : line.toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            if (depth == 0) {
                return k;
            }
        }
        return -1;
    }

    private boolean shortenLines(List<String> lines) {
        boolean smaller = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int open = line.indexOf('('); open >= 0; open = line.indexOf('(', open + 1)) {
                int close = closing(line, open);
                String shorter = close < 0 || close - open < 3 ? null : line.substring(0, open) + "(1)" + line.substring(close + 1);
                if (shorter != null) {
                    lines.set(i, shorter);
                    if (stillFails(lines)) {
                        line = shorter;
                        smaller = true;
                    } else {
                        lines.set(i, line);
                    }
                }
            }
        }
        return smaller;
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
