package org.plurix.ide.views.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TimeWindowTest {
    private static final long FIRST = 1_000;
    private static final long LAST = 101_000;

    @Test
    void zoomKeepsWhatIsUnderThePointer() {
        TimeWindow window = new TimeWindow(20_000, 60_000, false);
        TimeWindow near = window.zoom(0.5, 0.25, FIRST, LAST);
        assertEquals(20_000, near.width());
        assertEquals(30_000, near.start() + near.width() / 4);
    }

    @Test
    void aFollowingWindowZoomsAtTheNewestEvent() {
        TimeWindow near = TimeWindow.all(FIRST, LAST, true).zoom(0.1, 0.5, FIRST, LAST);
        assertTrue(near.follows());
        assertEquals(LAST, near.end());
        assertEquals(LAST + 500, near.advance(FIRST, LAST + 500).end());
        assertEquals(near.width(), near.advance(FIRST, LAST + 500).width());
    }

    @Test
    void panningEndsFollowing() {
        TimeWindow window = TimeWindow.all(FIRST, LAST, true).zoom(0.1, 0.5, FIRST, LAST).pan(-1, FIRST, LAST);
        assertFalse(window.follows());
        assertEquals(window, window.advance(FIRST, LAST + 10_000));
    }

    @Test
    void endFollowsHomeDoesNot() {
        TimeWindow window = new TimeWindow(20_000, 30_000, false);
        assertEquals(new TimeWindow(LAST - 10_000, LAST, true), window.followFrom(FIRST, LAST));
        assertEquals(new TimeWindow(FIRST, FIRST + 10_000, false), window.home(FIRST, LAST));
    }

    @Test
    void whatIsDroppedFromTheRecordingPushesTheWindow() {
        assertEquals(50_000, new TimeWindow(20_000, 30_000, false).advance(50_000, LAST).start());
    }

    @Test
    void emptyWindowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(5, 5, false));
    }

    @Test
    void anySequenceOfMovesStaysInside() {
        long seed = 42;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        TimeWindow window = TimeWindow.all(FIRST, LAST, false);
        for (int step = 0; step < 5_000; step++) {
            window = switch (random.nextInt(4)) {
                case 0 -> window.zoom(0.3 + random.nextDouble() * 3, random.nextDouble(), FIRST, LAST);
                case 1 -> window.pan(random.nextDouble() * 4 - 2, FIRST, LAST);
                case 2 -> window.around(FIRST + random.nextInt(50_000), FIRST + 50_000 + random.nextInt(50_000), FIRST, LAST);
                default -> window.home(FIRST, LAST);
            };
            assertTrue(window.start() >= FIRST && window.width() >= TimeWindow.NARROWEST, window.toString());
            assertTrue(window.end() <= LAST || window.width() > LAST - FIRST, window.toString());
        }
    }
}
