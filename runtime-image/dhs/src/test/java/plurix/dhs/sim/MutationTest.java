package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checkers can fail: with any rule of the protocol switched off they find a violation within 200 seeds. */
class MutationTest {
    static List<String> rules() {
        return SimOptions.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void missingRuleIsNoticed(String rule) throws InterruptedException {
        SimReport found = RuleProof.prove(rule);
        assertNotNull(found, "rule " + rule + " switched off, and no violation in " + RuleProof.MOST_SEEDS + " seeds");
        System.out.println(rule + " off, seed " + found.options.seed + ": " + found.violations.get(0));
    }
}
