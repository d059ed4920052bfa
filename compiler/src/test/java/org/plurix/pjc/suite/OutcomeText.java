package org.plurix.pjc.suite;

import java.nio.charset.StandardCharsets;

/** The first difference of two outcomes, for people. */
final class OutcomeText {
    private OutcomeText() { }

    /** Null if they are equal. */
    static String difference(String nameA, Outcome a, String nameB, Outcome b) {
        if (a.equalTo(b)) {
            return null;
        }
        String[] linesA = lines(a);
        String[] linesB = lines(b);
        int i = 0;
        while (i < linesA.length && i < linesB.length && linesA[i].equals(linesB[i])) {
            i++;
        }
        return "line " + (i + 1) + "\n  " + nameA + ": " + line(linesA, i) + "\n  " + nameB + ": " + line(linesB, i) + "\n  exit status " + nameA + ": "
                + a.status() + ", " + nameB + ": " + b.status() + "\n  error output of " + nameB + ": " + b.error();
    }

    private static String line(String[] lines, int i) {
        return i < lines.length ? lines[i] : "(end)";
    }

    /** Latin-1 keeps every byte apart. */
    private static String[] lines(Outcome outcome) {
        return new String(outcome.output(), StandardCharsets.ISO_8859_1).split("\n", -1);
    }
}
