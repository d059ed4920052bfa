package demo;

import plurix.Cluster;
import plurix.Station;

/**
 * False sharing, to be looked at: every node counts in a slot of its own, and nobody reads the slot of another. Yet the slots lie side by side on
 * one page, so each commit takes the page away from all others and undoes what they were doing. {@code run demo.PageThrash [TIMES [apart]]}: with
 * {@code apart} each slot gets a page of its own and the conflicts are gone. At the end every slot must hold TIMES, and {@code running} 0. The
 * host finds the object in the registry as {@link #NAME}.
 */
public final class PageThrash {
    public static final String NAME = "demo.PageThrash";
    private static final int TIMES = 2000;
    private static final String APART = "apart";

    public final Slot[] slots = new Slot[Cluster.MAX_STATIONS];
    /** Writers that are not finished. */
    public int running;

    /** The sum of all slots; what it must be at the end is writers x TIMES. */
    public int sum() {
        int sum = 0;
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != null) {
                sum += slots[i].value;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : TIMES;
        boolean apart = args.length > 1 && args[1].equals(APART);
        PageThrash thrash = new PageThrash();
        Cluster.registry.put(NAME, thrash);
        Spacing.nextPage();
        for (int i = 0; i < Cluster.stations.length; i++) {
            if (isNode(Cluster.stations[i])) {
                thrash.slots[i] = new Slot();
                if (apart) {
                    Spacing.nextPage();
                }
            }
        }
        for (int i = 0; i < Cluster.stations.length; i++) {
            if (isNode(Cluster.stations[i])) {
                Spacing.nextPage();
                Station station = Cluster.stations[i];
                station.transactions.add(new SlotWriter(thrash, i, times, "writer of " + station.name));
                thrash.running++;
            }
        }
    }

    private static boolean isNode(Station station) {
        return station != null && station.network != null;
    }
}
