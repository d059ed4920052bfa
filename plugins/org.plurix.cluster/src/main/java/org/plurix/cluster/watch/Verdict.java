package org.plurix.cluster.watch;

import java.util.List;

import org.plurix.cluster.client.AbortBatch.Sharing;
import org.plurix.cluster.client.AbortBatch.Touched;

/** What may be said about two transactions that met on a page. Reads are known by page only, so the absence of sharing is never certain. */
final class Verdict {
    private Verdict() {
    }

    /**
     * @param winnerKnown what the winner wrote on the page is known
     * @param loserWrote  what the loser had written on it is known, and something
     * @param onPage      objects on the page, 0 when not known
     */
    static Sharing of(List<Touched> objects, boolean winnerKnown, boolean loserWrote, int onPage) {
        if (objects.stream().anyMatch(o -> !o.byWinner().isEmpty() && !o.byLoser().isEmpty())) {
            return Sharing.TRUE_SHARING;
        }
        boolean winnerHit = objects.stream().anyMatch(o -> !o.byWinner().isEmpty());
        if (winnerHit && onPage == 1) {
            return Sharing.TRUE_SHARING;    // there is nothing else on the page that the loser can have read
        }
        boolean loserHit = objects.stream().anyMatch(o -> !o.byLoser().isEmpty());
        return winnerKnown && loserWrote && winnerHit && loserHit ? Sharing.LIKELY_FALSE_SHARING : Sharing.UNKNOWN;
    }
}
