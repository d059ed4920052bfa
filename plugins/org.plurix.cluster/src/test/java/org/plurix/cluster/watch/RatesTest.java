package org.plurix.cluster.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RatesTest {
    private static final long FIFTH = 200_000_000L;

    @Test
    void growthIsPerSecondOverTheLastSamples() {
        Rates rates = new Rates(2);
        assertEquals(0, rates.perSecond(0));
        for (int i = 0; i < 20; i++) {
            rates.sample(i * FIFTH, new long[] { 10L * i, 5 });
        }
        assertEquals(50, rates.perSecond(0));
        assertEquals(0, rates.perSecond(1));
    }

    @Test
    void aCounterThatStartsAnewIsNoNegativeRate() {
        Rates rates = new Rates(1);
        rates.sample(0, new long[] { 1000 });
        rates.sample(FIFTH, new long[] { 3 });
        assertEquals(0, rates.perSecond(0));
    }
}
