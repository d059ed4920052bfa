package org.plurix.cluster.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A minute of {@code plurix soak}; the command runs it for as long as one likes. */
@Tag("qemu")
@Tag("slow")
@EnabledIfSystemProperty(named = "plurix.long", matches = "true")
class SoakTest {
    private static final int RATE = 50_000;

    @Test
    void nothingIsLostAndNothingIsMixedUp() throws IOException {
        long seed = System.nanoTime() & 0xFFFF;
        System.out.println("seed " + seed);
        SoakReport report = Soak.run(new SoakOptions(4, Duration.ofSeconds(60), seed, RATE, RATE, RATE, true, true, true, null), System.out::println);
        report.text().forEach(System.out::println);
        assertEquals(List.of(), report.violations(), "seed " + seed);
        assertTrue(report.transfers() > 0 && report.listTransactions() > 0 && report.hostAudits() > 0, report.toString());
    }
}
