package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The proof that the checkers can fail: with one rule of the protocol switched off, some seed shows a violation. Faults and workload that
 * show a rule are data; where several are given, seeds take turns.
 */
public final class RuleProof {
    public static final int MOST_SEEDS = 200;
    private static final String[][] OTHERWISE = {{"slow", "mixed", "40"}};
    private static final Map<String, String[][]> SHOWN_BY = new LinkedHashMap<>();

    static {
        SHOWN_BY.put("VALIDATE_READS", new String[][] {{"loss", "mixed", "40"}});
        SHOWN_BY.put("INVALIDATE", new String[][] {{"loss", "mixed", "40"}});
        SHOWN_BY.put("CHECK_VERSION", new String[][] {{"delay", "tree", "40"}});
        SHOWN_BY.put("CAUGHT_UP", new String[][] {{"slow", "mixed", "40"}});
        SHOWN_BY.put("TOKEN", new String[][] {{"partition", "mixed", "40"}});
        SHOWN_BY.put("WHOLE_PAGE", new String[][] {{"loss", "mixed", "40"}});
        SHOWN_BY.put("RESTORE_SHADOW", new String[][] {{"loss", "mixed", "40"}});
        SHOWN_BY.put("ACKNOWLEDGE", new String[][] {{"slow", "mixed", "40"}});
        SHOWN_BY.put("EPOCH", new String[][] {{"slow", "mixed", "40"}});
        SHOWN_BY.put("ADOPT", new String[][] {{"slow", "mixed", "40"}});
        SHOWN_BY.put("BLOCK_PENDING", new String[][] {{"late=60%/60ms,think=5ms", "tree", "60"}, {"delay", "bank", "100"}});
        SHOWN_BY.put("REPLICATE", new String[][] {{"loss", "random", "40"}});
        SHOWN_BY.put("SERVE_SHADOW", new String[][] {{"loss", "mixed", "40"}});
    }

    private RuleProof() {
    }

    /** Simulations with the rule off, one per seed. */
    static List<SimOptions> runs(String rule) {
        String[][] all = SHOWN_BY.getOrDefault(rule, OTHERWISE);
        List<SimOptions> runs = new ArrayList<>();
        for (long seed = 1; seed <= MOST_SEEDS; seed++) {
            String[] by = all[(int) (seed % all.length)];
            runs.add(new SimOptions(seed, 0, by[0], by[1], Integer.parseInt(by[2]), SimOptions.rule(rule)));
        }
        return runs;
    }

    /** The failing run with the lowest seed among those that were run until one failed; null: none of {@link #MOST_SEEDS} seeds failed. */
    public static SimReport prove(String rule) throws InterruptedException {
        SimReport[] found = new SimReport[1];
        Campaign.run(runs(rule).iterator(), r -> {
            if (!r.violations.isEmpty() && (found[0] == null || r.options.seed < found[0].options.seed)) {
                found[0] = r;
            }
            return found[0] == null;
        });
        return found[0];
    }
}
