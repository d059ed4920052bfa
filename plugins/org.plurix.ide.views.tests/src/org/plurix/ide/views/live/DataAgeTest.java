package org.plurix.ide.views.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.plurix.model.Connection;
import org.plurix.model.feed.ClusterStatus;

class DataAgeTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final long NOW = 1_000_000;

    private static ClusterStatus status(Connection connection, String reason, long age) {
        return new ClusterStatus(connection, reason, 48_211, NOW - age);
    }

    @Test
    void commitAndAgeAreShown() {
        assertEquals("demo: commit 48211, 120 ms ago", DataAge.text("demo", status(Connection.CONNECTED, "", 120), false, NOW));
        assertEquals("demo: commit 48211, 3.5 s ago (paused)", DataAge.text("demo", status(Connection.CONNECTED, "", 3_500), true, NOW));
    }

    @Test
    void aLostClusterKeepsItsDataWithTheReason() {
        ClusterStatus lost = status(Connection.LOST, "the daemon has ended", 125_000);
        assertEquals("demo: commit 48211, 2 min ago (the daemon has ended)", DataAge.text("demo", lost, false, NOW));
        assertTrue(DataAge.isStale(lost, Duration.ZERO, NOW));
    }

    @Test
    void withoutDataTheStateIsShown() {
        assertEquals("Cluster demo does not run.", DataAge.text("demo", new ClusterStatus(Connection.ABSENT, "", 0, 0), false, NOW));
        assertEquals("Connecting to cluster demo...", DataAge.state("demo", new ClusterStatus(Connection.UNKNOWN, "", 0, 0)));
    }

    @Test
    void oldDataIsMarked() {
        assertFalse(DataAge.isStale(status(Connection.CONNECTED, "", 1_900), SHORT, NOW));
        assertTrue(DataAge.isStale(status(Connection.CONNECTED, "", 2_100), SHORT, NOW));
    }

    @Test
    void whatIsAskedSeldomMayBeOlder() {
        Duration seldom = Duration.ofSeconds(5);
        assertFalse(DataAge.isStale(status(Connection.CONNECTED, "", 9_000), seldom, NOW));
        assertTrue(DataAge.isStale(status(Connection.CONNECTED, "", 11_000), seldom, NOW));
    }

    @Test
    void aRefusedQuestionOfAConnectedClusterIsANote() {
        assertEquals("demo: commit 48211, 5 ms ago (page 7 is lost)", DataAge.text("demo", status(Connection.CONNECTED, "page 7 is lost", 5), false, NOW));
    }

    @Test
    void aClockThatGoesBackGivesNoNegativeAge() {
        assertEquals("0 ms ago", DataAge.ago(-40));
    }
}
