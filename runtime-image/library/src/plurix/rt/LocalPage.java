package plurix.rt;

/** The cells of the local page that compiled code or the run time read directly (docs/address-space.md). The kernel adds its own from {@link #KERNEL} on. */
public final class LocalPage {
    public static final int BASE = 0x00080000;
    public static final int STATION = BASE;
    public static final int ALLOC_TOP = BASE + 4;
    public static final int ALLOC_LIMIT = BASE + 8;
    public static final int STACK_LIMIT = BASE + 12;
    /** First cell that belongs to the platform (kernel or Linux start code). */
    public static final int KERNEL = BASE + 16;
    /** Target bare: EAX and EBX as the loader left them, stored by the start code of the image. */
    public static final int LOADER_MAGIC = KERNEL;
    public static final int LOADER_INFO = KERNEL + 4;
    /** Target bare: address of the ring of recorded events (docs/kernel.md), read by the host from the node's memory. */
    public static final int EVENT_RING = KERNEL + 8;
    /** Target bare: the node's settings as zero-terminated text, at most 1 KiB. */
    public static final int COMMAND_LINE = BASE + 1024;

    private LocalPage() {
    }
}
