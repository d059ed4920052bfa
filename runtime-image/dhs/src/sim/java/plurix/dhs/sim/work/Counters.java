package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/** A few counters in one page: every transaction adds one to one of them. At the end each is the number of its committed transactions. */
final class Counters extends Workload {
    private static final int COUNT = 3;
    private static final int DISTANCE = 100;

    private static int word(int counter) {
        return Layout.word(Layout.COUNTERS, counter * DISTANCE);
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        int counter = random.below(COUNT);
        return m -> {
            m.write(word(counter), m.read(word(counter)) + 1);
            m.told().notes.put("counter " + counter, 1);
        };
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        for (int i = 0; i < COUNT; i++) {
            int is = word.applyAsInt(word(i));
            int should = history.sum("counter " + i);
            if (is != should) {
                report.accept("counter " + i + " is " + is + " after " + should + " committed increments");
            }
        }
    }
}
