package bench;

import plurix.Cluster;

/** Writes all pages of the toucher and begins a round: whoever reads them next must fetch them from here. */
public final class Rewrite {
    private static final int MIDDLE = 512;

    private Rewrite() {
    }

    public static void run() {
        Toucher toucher = (Toucher) Cluster.registry.get(Toucher.NAME);
        for (int i = 0; i < Toucher.PAGES; i++) {
            toucher.pages[i][MIDDLE]++;
        }
        toucher.round[0]++;
    }
}
