package org.plurix.cluster.station;

/** The only station that had a page is gone. The transaction may go on with other pages. */
public class PageLostException extends StationException {
    private static final long serialVersionUID = 1;

    private final int page;

    public PageLostException(int page) {
        super("page " + page + " is lost: the only station that had it is gone");
        this.page = page;
    }

    public int page() {
        return page;
    }
}
