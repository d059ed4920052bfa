package org.plurix.cluster.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.inspect.ObjectIndex;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.switching.SwitchServer;

import plurix.dhs.AddressSpace;

/** What is left of a heap of single copies when a station has died with some of them. Two stations on the JVM, no node. */
@Tag("slow")
class LostObjectsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int PAGES = 8;
    private static final int LENGTH = 600;

    @Test
    void aWalkLeavesOutLostPagesAndGoesOnBehindThem() throws IOException {
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(System.out::println);
        int start = (image.symbols().dhsEnd() + AddressSpace.CHUNK_SIZE) & -AddressSpace.PAGE_SIZE;
        Chunk region = new Chunk(start, start + AddressSpace.CHUNK_SIZE, 1);
        try (SwitchServer ethernet = new SwitchServer(); HostStation first = station(0, ethernet, image)) {
            HostStation second = station(1, ethernet, image);
            assertTrue(first.await(e -> Long.bitCount(e.members()) == 2, LIMIT), "join");
            ClusterHeap reader = new ClusterHeap(first, image.classList());
            ClusterHeap writer = new ClusterHeap(second, image.classList());
            second.useRegion(region.start(), region.end());
            List<Integer> objects = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                // each transaction begins a page of its own
                objects.add(writer.update("make", LIMIT, session -> session.newArray("[I", LENGTH).address()));
            }
            Set<Integer> kept = Set.of(0, 3, 4, 7);
            kept.forEach(i -> reader.read("copy", LIMIT, session -> session.reader().object(objects.get(i)).length()));
            second.halt();
            assertTrue(first.await(e -> !e.isMember(1), LIMIT), "the dead station leaves");
            ObjectIndex index = new ObjectIndex(reader);
            List<Integer> found = index.objects(region, region.end()).stream().map(ObjectIndex.Placed::address).toList();
            assertEquals(kept.stream().sorted().map(objects::get).toList(), found);
            assertEquals(Set.of(1, 2, 5, 6), Set.copyOf(index.lost(region).stream().map(p -> p - AddressSpace.pageOf(start)).toList()));
            assertEquals(found, index.objects(region, region.end()).stream().map(ObjectIndex.Placed::address).toList(), "known from then on");
        }
    }

    private static HostStation station(int number, SwitchServer ethernet, BootImage image) throws IOException {
        HostStation station = new HostStation(new StationConfig(number, 77, number == 0, ethernet.open(number), StationConfig.DEFAULT_FRAMES, 1),
                image.heap(), (kind, commit, a, b, c) -> { });
        station.start();
        assertTrue(station.await(e -> e.isJoined(), LIMIT), "join of " + number);
        return station;
    }
}
