package plurix.dhs.sim.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/** A kind of work: makes transactions, and knows what must be true of memory when all is done. One per simulation. */
public abstract class Workload {
    private static final List<String> NAMES = Arrays.asList("counter", "bank", "linked-list", "tree", "list-append", "registers", "random", "mixed");

    public static List<String> names() {
        return NAMES;
    }

    /** Throws IllegalArgumentException with the names there are. */
    public static Workload named(String name) {
        switch (name) {
            case "counter": return new Counters();
            case "bank": return new Bank();
            case "linked-list": return new LinkedList();
            case "tree": return new Tree();
            case "list-append": return new ListAppend();
            case "registers": return new Registers();
            case "random": return new RandomPages();
            case "mixed": return new Mixed();
            default: throw new IllegalArgumentException("unknown workload '" + name + "'; there are " + String.join(", ", NAMES));
        }
    }

    /** The next transaction of a station. */
    public abstract Transaction next(int station, SimRandom random);

    /** Looks at the words of the final state. */
    public abstract void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report);

    /** Runs a program on the final state: nothing may be written. */
    static void walk(IntUnaryOperator word, Transaction program, Consumer<String> report) {
        try {
            program.run(new FinalState(word));
        } catch (Transaction.Inconsistent e) {
            report.accept("final state: " + e.getMessage());
        }
    }

    /** All kinds at once. */
    private static final class Mixed extends Workload {
        private final List<Workload> parts = new ArrayList<>();

        Mixed() {
            NAMES.stream().filter(n -> !n.equals("mixed")).forEach(n -> parts.add(named(n)));
        }

        @Override
        public Transaction next(int station, SimRandom random) {
            return parts.get(random.below(parts.size())).next(station, random);
        }

        @Override
        public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
            parts.forEach(p -> p.verify(word, history, report));
        }
    }
}
