package org.plurix.ide.views.pagemap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plurix.ide.views.samples.SyntheticPages;

class PageFilterTest {
    private final PageColumns table = SyntheticPages.table(5);

    private int[] select(String text) {
        PageFilter filter = new PageFilter(text);
        assertEquals("", filter.problem(table), text);
        return filter.select(table);
    }

    private int[] pages(IntPredicate predicate) {
        return IntStream.range(0, table.count()).filter(predicate).toArray();
    }

    @Test
    void noFilterLeavesOutFreePagesOnly() {
        assertArrayEquals(pages(page -> table.kind(page) != PageKind.FREE), select("  "));
    }

    @Test
    void placesAreNumbersRangesAndAddresses() {
        assertArrayEquals(new int[] { 20_000 }, select("20000"));
        assertArrayEquals(IntStream.rangeClosed(12, 40).toArray(), select("12..40"));
        assertEquals(table.count() - 32_760, select("32760..").length);
        assertArrayEquals(new int[] { 4 }, select("0x10004a10"));
    }

    @Test
    void wordsMustAllHold() {
        int[] found = select("n2 shared heap hot");
        assertTrue(found.length > 0);
        assertArrayEquals(pages(page -> table.owner()[page] == 2 && table.state(page) == PageState.SHARED && table.kind(page) == PageKind.HEAP
                && table.heat()[page] > 0), found);
        assertArrayEquals(pages(page -> table.owner()[page] == 63), select("HOST"));
        assertArrayEquals(pages(page -> table.perSecond(page) >= 100), select(">=100"));
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndMatchesNothing() {
        for (String bad : new String[] { "nonsense", "12..x", ">=", "0xzz", "99999999999", "1..2..3" }) {
            PageFilter filter = new PageFilter("heap " + bad);
            assertEquals(bad, filter.problem(table));
            assertEquals(0, filter.select(table).length, bad);
        }
    }
}
