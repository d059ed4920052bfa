package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plurix.dhs.Rules;

/**
 * The checkers can fail: with a protocol rule switched off they find a violation within 300 seeds. Rules.CAUGHT_UP and Rules.EPOCH are not
 * here: acceptors, log repair and the adoption of later epochs each guard the same thing, so one of them missing alone shows too seldom.
 */
class MutationTest {
    private static final int MOST_SEEDS = 300;

    @ParameterizedTest
    @CsvSource({
        Rules.VALIDATE_READS + ",loss,mixed,40", Rules.INVALIDATE + ",loss,mixed,40", Rules.CHECK_VERSION + ",loss,mixed,40",
        Rules.TOKEN + ",loss,mixed,40", Rules.WHOLE_PAGE + ",loss,mixed,40",
        Rules.RESTORE_SHADOW + ",loss,mixed,40", Rules.ACKNOWLEDGE + ",chaos,mixed,40",
        Rules.ADOPT + ",chaos,mixed,40", Rules.BLOCK_PENDING + ",storm,bank,300", Rules.SERVE_SHADOW + ",loss,mixed,40"})
    void missingRuleIsNoticed(int rule, String faults, String workload, int transactions) {
        for (long seed = 1; seed <= MOST_SEEDS; seed++) {
            Simulation.Options o = new Simulation.Options();
            o.seed = seed;
            o.nodes = 3 + (int) (seed % 5);
            o.faults = Faults.named(faults);
            o.workload = workload;
            o.transactionsPerNode = transactions;
            o.disabledRules = rule;
            List<String> found = new Simulation(o).run();
            if (!found.isEmpty()) {
                System.out.println("rule " + rule + " off, " + o + ": " + found.get(0));
                return;
            }
        }
        assertTrue(false, "rule " + rule + " switched off, and no violation in " + MOST_SEEDS + " seeds of " + faults);
    }
}
