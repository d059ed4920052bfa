package org.plurix.ide.views.pagemap;

import java.util.Optional;

/** What a picture of pages asks about single pages while it is painted: must answer at once. */
@FunctionalInterface
public interface PageSource {
	/** What is known of the objects of a page. If that is nothing, or it is old, it is asked for and a repaint follows. */
	Optional<PageContent> content(int page);
}
