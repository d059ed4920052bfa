package org.plurix.pjc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as text: times, their ratios to gcc's, sizes, speed of the compiler. */
public final class ReportText {
    private static final int NAME_WIDTH = 12;
    private static final String REFERENCE = "gcc";
    private static final String OURS = "PJC -O2";

    private final Report report;
    private final StringBuilder text = new StringBuilder();
    private final List<String> names;

    private ReportText(Report report) {
        this.report = report;
        this.names = new ArrayList<>(report.contenders().keySet());
    }

    public static String of(Report report) {
        return new ReportText(report).write();
    }

    private String write() {
        report.contenders().forEach((name, description) -> line("%-10s %s", name, description));
        line("");
        line("Median milliseconds of a run, and times gcc's:");
        StringBuilder head = new StringBuilder(String.format("%-" + NAME_WIDTH + "s", "kernel"));
        names.forEach(n -> head.append(String.format(n.equals(REFERENCE) ? "%10s" : "%16s", n)));
        line("%s", head.append(String.format("%16s", "-O2 / -O0 / gcc")).append(" bytes"));
        report.kernels().forEach(this::row);
        StringBuilder means = new StringBuilder(String.format("%-" + (NAME_WIDTH + 10) + "s", "mean"));
        names.stream().filter(n -> !n.equals(REFERENCE)).forEach(n -> means.append(String.format(Locale.ROOT, "%16.2f", report.mean(n, REFERENCE))));
        line("%s   size %.2f times gcc's", means, report.sizeRatio(OURS, REFERENCE));
        summary();
        speed();
        report.differences().forEach(d -> line("DIFFERENT RESULTS: %s", d));
        return text.toString();
    }

    private void row(Report.Row row) {
        StringBuilder line = new StringBuilder(String.format("%-" + NAME_WIDTH + "s", row.kernel()));
        for (String name : names) {
            double millis = row.millis().get(name);
            line.append(name.equals(REFERENCE) ? String.format(Locale.ROOT, "%10.2f", millis)
                    : String.format(Locale.ROOT, "%9.2f %6s", millis, String.format(Locale.ROOT, "%.2f", row.ratio(name, REFERENCE))));
        }
        List<String> sizes = List.of(OURS, "PJC -O0", REFERENCE).stream().map(n -> row.codeBytes().containsKey(n) ? row.codeBytes().get(n).toString() : "-").toList();
        line("%s%22s", line, String.join(" / ", sizes));
    }

    private void summary() {
        List<Report.Row> slow = report.kernels().stream().filter(r -> r.ratio(OURS, REFERENCE) > 2).toList();
        line("");
        line("%s takes %.2f times as long as %s (geometric mean); more than twice as long: %s.", OURS, report.mean(OURS, REFERENCE), REFERENCE,
                slow.isEmpty() ? "none" : String.join(", ", slow.stream().map(Report.Row::kernel).toList()));
        for (String jvm : names.stream().filter(n -> n.startsWith("JVM")).toList()) {
            List<String> behind = report.kernels().stream().filter(r -> r.ratio(OURS, jvm) > 1).map(Report.Row::kernel).toList();
            line("Against %s: %.2f; slower in: %s.", jvm, report.mean(OURS, jvm), behind.isEmpty() ? "none" : String.join(", ", behind));
        }
        double pjc = report.kernels().stream().mapToDouble(r -> r.compileMillis().get(OURS)).sum() / report.kernels().size();
        double gcc = report.kernels().stream().mapToDouble(r -> r.compileMillis().get(REFERENCE)).sum() / report.kernels().size();
        line("Compiling a kernel: PJC %.1f ms (to an executable, with the library kept), gcc %.1f ms (to an object file).", pjc, gcc);
    }

    private void speed() {
        for (Report.Speed s : report.speed()) {
            line("%-30s %8.0f ms [%.0f-%.0f] for %d lines: %.0f lines/s", s.what(), s.millis(), s.least(), s.most(), s.lines(), s.linesPerSecond());
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
