package org.plurix.model.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.PageTable;
import org.plurix.model.Cluster;
import org.plurix.model.ModelFactory;
import org.plurix.model.export.ModelText;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.Links;
import org.plurix.model.trace.PageRow;
import org.plurix.model.trace.PageStore;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What the model makes of the answers of a real daemon: a ray tracer on three nodes, one of its workers moves, then a node is killed. The
 * expected text is rewritten with {@code -Dplurix.bless=true}; read the difference before it is committed.
 */
class RecordedRunTest {
    private static final Path RESOURCES = Path.of(System.getProperty("plurix.home"), "plugins/org.plurix.model/src/test/resources");
    private static final int SHOWN_SPANS = 40;
    private static final int SHOWN_PAGES = 30;

    private final FakeDaemon daemon = new FakeDaemon();
    private final Cluster model = ModelFactory.eINSTANCE.createCluster();
    private final TraceStore trace = new TraceStore();
    private final PageStore pages = new PageStore(1 << 15, () -> 0);
    private final Reader reader = new Reader(model, trace, pages);
    private final StringBuilder text = new StringBuilder();

    private void load(String recording) throws IOException {
        for (String line : Files.readAllLines(RESOURCES.resolve("recordings/" + recording))) {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            daemon.answer(entry.get("op").getAsString(), entry.get("answer").toString());
        }
    }

    private void read(Topic... topics) {
        Set<Topic> wanted = EnumSet.noneOf(Topic.class);
        wanted.addAll(Set.of(topics));
        Batch batch = reader.read(wanted, EnumSet.noneOf(Topic.class));
        batch.apply();
        ModelUpdater.status(model, batch.status());
    }

    private void section(String title, String content) {
        text.append("==== ").append(title).append('\n').append(content);
    }

    @Test
    void rayTracer() throws IOException {
        load("raytracer.jsonl");
        reader.connect(daemon);
        read(Topic.STATIONS);
        section("a ray tracer runs", ModelText.of(model));
        read(Topic.TRACE, Topic.PAGES);
        section("what the stations did", spans());
        section("aborts", links());
        section("pages", pages());
        read(Topic.STATIONS);
        section("a worker has moved", ModelText.of(model));
        read(Topic.TRACE, Topic.HISTOGRAM, Topic.DEPLOYS);
        section("sums of the recording", sums());
        read(Topic.STATIONS);
        section("a node was killed; classes and deploys", ModelText.of(model));
        compare("raytracer.txt", text.toString());
    }

    private String spans() {
        StringBuilder out = new StringBuilder();
        for (int station : trace.stations()) {
            for (Lane lane : Lane.values()) {
                Span span = trace.find(station, lane, Long.MIN_VALUE / 2).orElse(null);
                for (int i = 0; span != null && i < SHOWN_SPANS / (lane.ordinal() + 1); i++) {
                    out.append(line(span));
                    Span next = trace.neighbour(lane, span.id(), 1).orElseThrow();
                    span = next.id() == span.id() ? null : next;
                }
            }
        }
        return out.toString();
    }

    private static String line(Span span) {
        String line = String.format(Locale.ROOT, "station %d %s %d+%d", span.station(), span.state(), span.startMicros(), span.micros());
        if (span.lane() == Lane.TRIES) {
            line += String.format(Locale.ROOT, " try %d '%s' priority %d restarts %d", span.serial(), span.name(), span.priority(), span.restarts());
        }
        return line + (span.state() == SpanState.COMMITTED ? " commit " + span.commit() + " read " + span.reads() + " wrote " + span.writes() : "")
                + (span.page() >= 0 ? " page " + span.page() + " station " + span.other() : "") + '\n';
    }

    private String links() {
        StringBuilder out = new StringBuilder();
        Links links = trace.links(trace.firstMicros(), trace.lastMicros() + 1, SHOWN_SPANS);
        for (int i = 0; i < links.size; i++) {
            out.append(String.format(Locale.ROOT, "station %d at %d by commit %d of station %d (span %s) page %d%n", links.loserStation[i],
                    links.loserMicros[i], links.commit[i], links.winnerStation[i], links.winnerId[i] < 0 ? "not recorded" : "known", links.page[i]));
            Span loser = trace.span(Lane.TRIES, links.loserId[i]).orElseThrow();
            trace.abort(loser.station(), loser.serial()).ifPresent(abort -> out.append("  ").append(abort.explanation()).append('\n'));
        }
        return out.toString();
    }

    private String pages() {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int page = 0; page < pages.pageCount() && shown < SHOWN_PAGES; page++) {
            PageRow row = pages.row(page);
            if (row.kind() == PageTable.HEAP && row.owner() >= 0) {
                out.append(row).append('\n');
                shown++;
            }
        }
        return out.toString();
    }

    private String sums() {
        RowList aborted = trace.rows(new RowFilter("", -1, SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE));
        aborted.refresh();
        StringBuilder out = new StringBuilder("aborted " + aborted.size() + '\n');
        trace.statistics(trace.firstMicros(), trace.lastMicros() + 1).stations().forEach(s -> out.append(s).append('\n'));
        trace.statistics(trace.firstMicros(), trace.lastMicros() + 1).pages().forEach(p -> out.append(p).append('\n'));
        return out.toString();
    }

    private static void compare(String golden, String actual) throws IOException {
        Path file = RESOURCES.resolve("golden/" + golden);
        if (Boolean.getBoolean("plurix.bless")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertTrue(Files.exists(file), "no expected text; make it with -Dplurix.bless=true");
        assertEquals(Files.readString(file), actual);
    }
}
