package plurix.dhs.sim;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plurix.dhs.EventKind;

/** The last events of all stations, kept while a simulation runs and put into words when it failed. */
final class Trace {
    private static final int KEPT = 256;
    private static final Map<Integer, String> NAMES = names();
    private final long[][] ring = new long[KEPT][];
    private final String[] texts = new String[KEPT];
    private long count;

    private static Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        try {
            for (Field f : EventKind.class.getFields()) {
                names.put(f.getInt(null), f.getName());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    void event(long time, int station, int kind, long number, int a, int b, int c) {
        int i = (int) (count++ % KEPT);
        ring[i] = new long[] {time, station, kind, number, a, b, c};
        texts[i] = null;
    }

    /** What the simulation itself does to the cluster. */
    void note(long time, String text) {
        int i = (int) (count++ % KEPT);
        ring[i] = new long[] {time};
        texts[i] = text;
    }

    /** The last events, oldest first. */
    List<String> last(int most) {
        List<String> lines = new ArrayList<>();
        for (long n = Math.max(0, count - Math.min(most, KEPT)); n < count; n++) {
            lines.add(line((int) (n % KEPT)));
        }
        return lines;
    }

    private String line(int i) {
        long[] e = ring[i];
        String time = String.format("%,12d us  ", e[0]);
        return texts[i] != null ? time + "*** " + texts[i]
                : time + "station " + e[1] + "  " + NAMES.getOrDefault((int) e[2], "event " + e[2]) + " number=" + e[3] + " a=" + e[4] + " b=" + e[5] + " c=" + e[6];
    }
}
