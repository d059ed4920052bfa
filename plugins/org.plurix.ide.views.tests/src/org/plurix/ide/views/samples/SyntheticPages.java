package org.plurix.ide.views.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.plurix.ide.views.pagemap.PageColumns;
import org.plurix.ide.views.pagemap.PageContent;
import org.plurix.ide.views.pagemap.PageKind;
import org.plurix.ide.views.pagemap.PageObject;
import org.plurix.ide.views.pagemap.PageSource;
import org.plurix.ide.views.pagemap.PageState;

import plurix.dhs.AddressSpace;

/** A page table drawn from a seed: code, descriptors, statics, then chunks of 16 pages of the stations, some hot, a few lost. */
public final class SyntheticPages implements PageSource {
    private static final int CODE_END = 180;
    private static final int DESCRIPTORS_END = 420;
    private static final int STATICS_END = 440;
    private static final int HEAP_PAGES = 9_000;
    private static final int CHUNK = 16;
    private static final int STATIONS = 4;
    private static final byte HOST = 63;

    private SyntheticPages() {
    }

    public static PageSource objects() {
        return new SyntheticPages();
    }

    public static PageColumns table(long seed) {
        int count = AddressSpace.DHS_PAGES;
        Random random = new Random(seed);
        PageColumns pages = new PageColumns(1, new byte[count], new byte[count], new byte[count], new int[count], new long[count]);
        byte chunkOwner = 0;
        for (int page = 0; page < count; page++) {
            PageKind kind = page < CODE_END ? PageKind.CODE : page < DESCRIPTORS_END ? PageKind.DESCRIPTORS : page < STATICS_END ? PageKind.STATICS
                    : page < HEAP_PAGES ? PageKind.HEAP : PageKind.FREE;
            if (page % CHUNK == 0) {
                chunkOwner = random.nextInt(20) == 0 ? HOST : (byte) random.nextInt(STATIONS);
            }
            boolean written = kind == PageKind.HEAP ? random.nextInt(8) != 0 : kind == PageKind.STATICS;
            pages.kinds()[page] = (byte) kind.ordinal();
            pages.owner()[page] = written ? random.nextInt(12) == 0 ? (byte) random.nextInt(STATIONS) : chunkOwner : -1;
            pages.states()[page] = (byte) (!written ? PageState.UNWRITTEN : random.nextInt(900) == 0 ? PageState.LOST
                    : random.nextInt(3) == 0 ? PageState.SHARED : PageState.OWNED).ordinal();
            pages.heat()[page] = written && random.nextInt(7) == 0 ? (int) Math.pow(10, random.nextDouble() * 5) : 0;
            pages.version()[page] = written ? 1 + random.nextInt(50_000) : 0;
        }
        return pages;
    }

    @Override
    public Optional<PageContent> content(int page) {
        Random random = new Random(page);
        List<PageObject> objects = new ArrayList<>();
        for (int offset = -random.nextInt(200); offset < AddressSpace.PAGE_SIZE;) {
            int bytes = 16 + random.nextInt(24) * 8 + (random.nextInt(9) == 0 ? 1024 : 0);
            objects.add(new PageObject(AddressSpace.DHS_START + page * AddressSpace.PAGE_SIZE + offset, "demo.Node" + random.nextInt(4), "", offset, bytes));
            offset += bytes;
        }
        return Optional.of(new PageContent(page, 48_211, objects, ""));
    }
}
