package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/**
 * Words anywhere: fresh pages, image pages, now and then a resident page, blind writes too. Some pages carry a check word over their other
 * words, which every transaction that touches such a page verifies.
 */
final class RandomPages extends Workload {
    private static final int WORDS = 4;
    private static final int DISTANCE = 250;
    private static final int MOST_READS = 6;
    private static final int MOST_WRITES = 4;
    private static final int CHECK = 1020;

    private static int verified(int page, int index) {
        return Layout.word(Layout.VERIFIED + page, index * DISTANCE);
    }

    private static int sum(Memory m, int page) {
        int sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum = sum * 31 + m.read(verified(page, i));
        }
        int is = m.read(Layout.word(Layout.VERIFIED + page, CHECK));
        if (is != sum) {
            throw new Transaction.Inconsistent("check word of page " + page + " is " + is + ", should be " + sum);
        }
        return sum;
    }

    private static void change(Memory m, int page, int index, int value) {
        sum(m, page);
        m.write(verified(page, index), value);
        int sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum = sum * 31 + m.read(verified(page, i));
        }
        m.write(Layout.word(Layout.VERIFIED + page, CHECK), sum);
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        if (random.chance(0.4)) {
            int page = random.below(Layout.VERIFIED_PAGES);
            int other = random.below(Layout.VERIFIED_PAGES);
            int index = random.below(WORDS);
            return random.chance(0.3) ? m -> sum(m, page) : m -> {
                sum(m, other);
                change(m, page, index, m.unique());
            };
        }
        int[] reads = words(random, random.between(1, MOST_READS));
        int[] writes = words(random, random.chance(0.3) ? 0 : random.between(1, MOST_WRITES));
        return m -> {
            for (int w : reads) {
                m.read(w);
            }
            for (int w : writes) {
                m.write(w, m.unique());
            }
        };
    }

    private static int[] words(SimRandom random, int count) {
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            int page = random.chance(0.2) ? Layout.RESIDENT_PAGES + random.below(4) : Layout.RANDOM + random.below(Layout.RANDOM_PAGES);
            if (random.chance(0.02)) {
                page = random.below(Layout.RESIDENT_PAGES);
            }
            words[i] = Layout.word(page, random.below(WORDS) * DISTANCE);
        }
        return words;
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        for (int page = 0; page < Layout.VERIFIED_PAGES; page++) {
            int p = page;
            walk(word, m -> sum(m, p), report);
        }
    }
}
