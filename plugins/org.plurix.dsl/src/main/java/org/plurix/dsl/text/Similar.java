package org.plurix.dsl.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders names by how likely they are what a wrong one meant. */
public final class Similar {
    private Similar() {
    }

    /** All names, the most similar first; equal ones keep their order. */
    public static List<String> order(String wrong, List<String> names) {
        return names.stream().sorted(Comparator.comparingInt(n -> distance(wrong.toLowerCase(Locale.ROOT), n.toLowerCase(Locale.ROOT)))).toList();
    }

    /** Insertions, deletions and replacements of one character that lead from one text to the other. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
