package plurix.dhs.sim;

import java.util.List;

/** Command line of the simulator: --seeds A-B --nodes N --faults PROFILE --workload W --transactions T --disable MASK --trace. */
public final class Simulate {
    private Simulate() {
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Exit code: 0 all seeds clean, 1 a violation, 2 wrong usage. */
    public static int run(String[] args) {
        long first = 1;
        long last = 100;
        Simulation.Options model = new Simulation.Options();
        int nodes = 0;
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--seeds": {
                        String[] ab = args[++i].split("-");
                        first = Long.parseLong(ab[0]);
                        last = Long.parseLong(ab[ab.length - 1]);
                        break;
                    }
                    case "--nodes": nodes = Integer.parseInt(args[++i]); break;
                    case "--faults": model.faults = Faults.named(args[++i]); break;
                    case "--workload": model.workload = args[++i]; break;
                    case "--transactions": model.transactionsPerNode = Integer.parseInt(args[++i]); break;
                    case "--disable": model.disabledRules = Integer.decode(args[++i]); break;
                    case "--trace": model.trace = true; break;
                    default: throw new IllegalArgumentException("unknown option " + args[i]);
                }
            }
            if (!Workload.isKnown(model.workload)) {
                throw new IllegalArgumentException("unknown workload '" + model.workload + "'; there are counter, bank, random, mixed");
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println("simulate: " + e.getMessage());
            return 2;
        }
        return runSeeds(model, first, last, nodes);
    }

    private static int runSeeds(Simulation.Options o, long first, long last, int nodes) {
        int failed = 0;
        for (long seed = first; seed <= last; seed++) {
            o.seed = seed;
            o.nodes = nodes > 0 ? nodes : 3 + (int) (seed % 5);
            Simulation s = new Simulation(o);
            List<String> violations = s.run();
            if (!violations.isEmpty()) {
                failed++;
                System.out.println(o + ": FAILED");
                violations.forEach(v -> System.out.println("  " + v));
            } else if (first == last) {
                System.out.println(o + ": " + s.figures());
            }
        }
        System.out.println(last - first + 1 + " seeds, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }
}
