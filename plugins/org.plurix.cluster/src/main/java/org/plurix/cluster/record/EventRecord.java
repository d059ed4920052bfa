package org.plurix.cluster.record;

/** One event of a station's engine; kinds and meaning of a, b, c are those of {@link plurix.dhs.EventKind}. */
public record EventRecord(long sequence, long nanos, int station, int kind, long number, int a, int b, int c) {
}
