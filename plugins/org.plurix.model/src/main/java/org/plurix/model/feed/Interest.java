package org.plurix.model.feed;

/** Somebody wants a topic of a cluster kept up to date, until this is closed. Closing twice does nothing. */
public interface Interest extends AutoCloseable {
    @Override
    void close();
}
