package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RegisterChecker;
import plurix.dhs.sim.check.RunHistory;

/** Reads, changes and blind writes of registers, several in one transaction, with values that are never used twice. */
final class Registers extends Workload {
    private static final int COUNT = 12;
    private static final int DISTANCE = 60;
    private static final int MOST_OPS = 5;
    private static final double READS = 0.5;
    private static final double BLIND = 0.15;

    private static int word(int register) {
        return Layout.word(Layout.REGISTERS + register % Layout.REGISTER_PAGES, register / Layout.REGISTER_PAGES * DISTANCE);
    }

    private static void read(Memory m, int register) {
        m.told().registerRead(register, m.read(word(register)));
    }

    private static void write(Memory m, int register, int value) {
        m.write(word(register), value);
        m.told().registerWrite(register, value);
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        int ops = random.between(1, MOST_OPS);
        int[] registers = new int[ops];
        boolean[] reads = new boolean[ops];
        boolean[] writes = new boolean[ops];
        for (int i = 0; i < ops; i++) {
            registers[i] = random.below(COUNT);
            writes[i] = !random.chance(READS);
            reads[i] = !writes[i] || !random.chance(BLIND);
        }
        return m -> {
            for (int i = 0; i < ops; i++) {
                if (reads[i]) {
                    read(m, registers[i]);
                }
                if (writes[i]) {
                    write(m, registers[i], m.unique() * MOST_OPS + i);
                }
            }
        };
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        for (String violation : RegisterChecker.check(history.registers())) {
            report.accept("registers: " + violation);
        }
    }
}
