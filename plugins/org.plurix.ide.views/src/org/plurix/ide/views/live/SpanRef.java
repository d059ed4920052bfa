package org.plurix.ide.views.live;

/** One recorded try of a transaction, by its id in the recording. */
public record SpanRef(String cluster, long id) {
}
