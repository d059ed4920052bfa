package org.plurix.ide.views.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
    @Test
    void stepsAreRound() {
        assertEquals(1, TimeAxis.step(0));
        assertEquals(2, TimeAxis.step(2));
        assertEquals(5, TimeAxis.step(3));
        assertEquals(10, TimeAxis.step(6));
        assertEquals(200_000, TimeAxis.step(100_001));
    }

    @Test
    void marksLieInsideAndAreAsExactAsTheirDistance() {
        List<TimeAxis.Mark> marks = TimeAxis.marks(new TimeWindow(600_000, 650_000, false), 6);
        assertEquals("[0.60 s, 0.61 s, 0.62 s, 0.63 s, 0.64 s, 0.65 s]", marks.stream().map(TimeAxis.Mark::label).toList().toString());
        assertTrue(marks.stream().allMatch(mark -> mark.micros() >= 600_000 && mark.micros() <= 650_000));
    }

    @Test
    void labelsBeyondAMinuteHaveMinutes() {
        assertEquals("1:05.000250", TimeAxis.label(65_000_250, 1));
        assertEquals("61:00", TimeAxis.label(3_660_000_000L, 60_000_000));
        assertEquals("-0.5 s", TimeAxis.label(-500_000, 100_000));
    }

    @Test
    void durationsHaveThreeDigits() {
        assertEquals("7 \u00b5s", TimeAxis.duration(7));
        assertEquals("1.25 ms", TimeAxis.duration(1_250));
        assertEquals("12.5 ms", TimeAxis.duration(12_500));
        assertEquals("125 ms", TimeAxis.duration(125_400));
        assertEquals("2.00 s", TimeAxis.duration(2_000_000));
    }
}
