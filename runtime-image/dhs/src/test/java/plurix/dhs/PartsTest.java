package plurix.dhs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The engine's small parts, each against an independent answer. */
class PartsTest {
    @Test
    void crcIsTheStandardOne() {
        Crc32 crc = new Crc32();
        byte[] text = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0xCBF43926, crc.of(text, 0, text.length));
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            byte[] b = new byte[n + 8];
            random.nextBytes(b);
            CRC32 expected = new CRC32();
            expected.update(b, 3, n);
            assertEquals((int) expected.getValue(), crc.of(b, 3, n));
        }
    }

    @Test
    void pageSetGivesAscendingRuns() {
        Random random = new Random(2);
        PageSet set = new PageSet(AddressSpace.DHS_PAGES);
        int[] runs = new int[Wire.MAX_RUNS];
        for (int round = 0; round < 200; round++) {
            TreeSet<Integer> expected = new TreeSet<>();
            set.clear();
            for (int i = random.nextInt(60); i >= 0; i--) {
                int p = random.nextBoolean() ? random.nextInt(AddressSpace.DHS_PAGES) : random.nextInt(100);
                expected.add(p);
                set.add(p);
                assertTrue(set.has(p));
            }
            TreeSet<Integer> actual = new TreeSet<>();
            int last = -1;
            for (int i = 0, n = set.toRuns(runs); i < n; i++) {
                int first = CommitRecord.first(runs[i]);
                assertTrue(first > last + (i == 0 ? 0 : 1), "runs ascend and do not touch");
                for (int k = 0; k < CommitRecord.length(runs[i]); k++) {
                    actual.add(first + k);
                    last = first + k;
                }
            }
            assertEquals(expected, actual);
            assertEquals(expected.size(), set.size());
        }
        set.clear();
        assertEquals(0, set.toRuns(runs));
        set.add(AddressSpace.DHS_PAGES - 1);
        assertEquals(1, set.toRuns(runs));
        for (int p = 0; p < 2 * Wire.MAX_RUNS + 2; p += 2) {
            set.add(p);
        }
        assertEquals(-1, set.toRuns(runs), "too many runs");
    }

    @Test
    void logKeepsTheNewestRecords() {
        CommitLog log = new CommitLog(200);
        CommitRecord r = new CommitRecord();
        Random random = new Random(3);
        for (long n = 1; n <= 500; n++) {
            r.number = n;
            r.committer = (int) (n % 5);
            r.runCount = random.nextInt(12);
            for (int i = 0; i < r.runCount; i++) {
                r.runs[i] = (int) (n * 100 + i);
            }
            log.append(r);
            CommitRecord got = new CommitRecord();
            assertTrue(log.oldest() <= n && n - log.oldest() >= Math.min(n - 1, 7), "a few records always fit");
            assertFalse(log.get(log.oldest() - 1, got));
            for (long k = log.oldest(); k <= n; k++) {
                assertTrue(log.get(k, got));
                assertEquals(k, got.number);
                assertEquals((int) (k % 5), got.committer);
                for (int i = 0; i < got.runCount; i++) {
                    assertEquals((int) (k * 100 + i), got.runs[i]);
                }
            }
        }
    }

    @Test
    void quorumIsMoreThanHalfOrHalfWithTheSenior() {
        Config c = new Config();
        c.pageCount = 4;
        c.pageKind = new byte[4];
        c.station = 1;
        c.incarnation = 5;
        Core core = new Core(c, (f, n) -> { }, null, () -> 0, () -> 1, (k, n, a, b, d) -> { });
        Membership m = core.members;
        m.members = 0b1111;
        m.joinedAt[0] = 7;
        m.joinedAt[1] = 3;
        m.joinedAt[2] = 9;
        m.joinedAt[3] = 12;
        assertTrue(m.isQuorum(0b0111));
        assertTrue(m.isQuorum(0b0011), "half with station 1, the senior");
        assertFalse(m.isQuorum(0b1100));
        assertFalse(m.isQuorum(0b0010));
        for (int a = 0; a < 16; a++) {
            for (int b = 0; b < 16; b++) {
                assertTrue(!m.isQuorum(a) || !m.isQuorum(b) || (a & b) != 0, "two quorums meet");
            }
        }
        assertFalse(m.isQuorumOf(0, 0));
    }
}
