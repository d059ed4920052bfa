package plurix.dhs;

/**
 * Seam of the engine: page frames and the MMU. Implemented by the kernel (page tables), the host station and the simulator
 * (byte arrays). Only the engine calls it, never reentrantly. It keeps, per page, at most: one frame, one shadow image (the
 * committed content while a running transaction writes the frame), one staged image (the next content that others commit).
 *
 * <p>What must hold: an ordinary page is mapped only while it belongs to the read or write set of the running transaction, so that the
 * first access of every transaction faults. Resident pages with a frame are always mapped readable ("unmapped" means read-only).
 * Image pages and resident pages of the image have their frame from the start.
 */
public interface Pages {
    /** Gives an absent page a frame (content undefined, unmapped). False: no frame is free. */
    boolean allocate(int page);

    /** Takes the frame of a page back, and the mapping that a resident page may still have. */
    void release(int page);

    /** Fills the frame with zero. */
    void zero(int page);

    /** Writes bytes into the frame of an unmapped page (a page being received). */
    void store(int page, int offset, byte[] from, int start, int length);

    /** Reads committed bytes: from the shadow image where there is one, else from the frame. */
    void load(int page, int offset, byte[] to, int start, int length);

    /** Reads the next content of a page: the staged image where there is one, else the frame (what the running transaction wrote). */
    void loadNext(int page, int offset, byte[] to, int start, int length);

    /**
     * Offset of the first word at or after an offset (a multiple of 4) that {@link #loadNext} and {@link #load} answer differently; of a
     * page without shadow image the committed content counts as zero. PAGE_SIZE: there is none.
     */
    int nextChange(int page, int from);

    /** Writes bytes that another station committed into the frame of a present, unmapped page. Offset and length are multiples of 4. */
    void patch(int page, int offset, byte[] from, int start, int length);

    /** Makes the page readable for the running transaction. */
    void mapRead(int page);

    /** Makes the page readable and writable for the running transaction. */
    void mapWrite(int page);

    /** Takes the mapping away (resident: write access only). Need not be effective before {@link #flush}. */
    void unmap(int page);

    /** Makes all {@link #unmap} calls effective. */
    void flush();

    /** Keeps a copy of the frame. False: no frame is free for it. */
    boolean saveShadow(int page);

    /** Copies the shadow image back into the frame and forgets the image. */
    void restoreShadow(int page);

    /** Forgets the shadow image: the frame is the committed content now. */
    void dropShadow(int page);

    /** Gives a page a second frame for its next content. False: no frame is free. */
    boolean stage(int page);

    /** Writes bytes into the staged frame. */
    void storeStaged(int page, int offset, byte[] from, int start, int length);

    /** Makes the staged content the content of the page (mapping as before; an ordinary page is unmapped) and frees what it had. */
    void applyStaged(int page);

    /** Forgets the staged content. */
    void dropStaged(int page);
}
