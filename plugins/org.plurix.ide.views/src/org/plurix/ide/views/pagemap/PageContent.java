package org.plurix.ide.views.pagemap;

import java.util.List;

/** Objects of a page as of a commit, in the order of their addresses; the note says why there are none. */
public record PageContent(int page, long commit, List<PageObject> objects, String note) {
	public PageContent {
		objects = List.copyOf(objects);
	}
}
