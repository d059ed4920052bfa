package plurix.dhs.sim;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import plurix.dhs.Config;
import plurix.dhs.Rules;
import plurix.dhs.sim.work.Workload;

/** What to simulate. The same options give the same run, to the last frame. */
public final class SimOptions {
    public static final int FEWEST_NODES = 3;
    public static final int MOST_NODES = Config.MAX_STATIONS;
    private static final int NODE_VARIETY = 5;

    public final long seed;
    public final int nodes;
    public final Faults faults;
    public final String workload;
    /** Transactions of each station. */
    public final int transactions;
    /** Bits of {@link Rules} that are switched off. */
    public final int rulesOff;

    /** nodes 0: 3 to 7, by seed. Throws IllegalArgumentException with a message for the user. */
    public SimOptions(long seed, int nodes, String faults, String workload, int transactions, int rulesOff) {
        if (nodes != 0 && (nodes < FEWEST_NODES || nodes > MOST_NODES)) {
            throw new IllegalArgumentException(nodes + " nodes: give " + FEWEST_NODES + " to " + MOST_NODES);
        }
        if (transactions < 1) {
            throw new IllegalArgumentException(transactions + " transactions: give at least 1");
        }
        this.seed = seed;
        this.nodes = nodes > 0 ? nodes : FEWEST_NODES + (int) Math.floorMod(seed, (long) NODE_VARIETY);
        this.faults = Faults.named(faults);
        this.workload = workload;
        this.transactions = transactions;
        this.rulesOff = rulesOff;
        Workload.named(workload);
    }

    /** The same with another seed. */
    public SimOptions withSeed(long newSeed, boolean nodesBySeed) {
        return new SimOptions(newSeed, nodesBySeed ? 0 : nodes, faults.name, workload, transactions, rulesOff);
    }

    public static List<String> rules() {
        List<String> names = new ArrayList<>();
        for (Field f : Rules.class.getFields()) {
            names.add(f.getName());
        }
        return names;
    }

    /** Bit of a rule by its name. */
    public static int rule(String name) {
        try {
            return Rules.class.getField(name).getInt(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalArgumentException("unknown rule '" + name + "'; there are " + String.join(", ", rules()), e);
        }
    }

    /** The command that runs exactly this again. */
    public String command() {
        StringBuilder b = new StringBuilder("./plurix simulate --seeds ").append(seed).append(" --nodes ").append(nodes).append(" --faults ")
                .append(faults.name).append(" --workload ").append(workload).append(" --transactions ").append(transactions);
        for (String rule : rules()) {
            if ((rulesOff & rule(rule)) != 0) {
                b.append(" --rule-off ").append(rule);
            }
        }
        return b.toString();
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + nodes + " nodes, faults " + faults.name + ", workload " + workload;
    }
}
