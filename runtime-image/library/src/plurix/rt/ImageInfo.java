package plurix.rt;

/** Where the image builder put things; it fills the fields, nobody else writes them. Areas are page aligned, ends exclusive. */
@NodeLocal
public final class ImageInfo {
    /** Node-local part of the image (statics of node-local classes). */
    public static int localStart;
    public static int localEnd;
    /** DHS part, at virtual addresses: code, then resident data, then shared statics, then objects. */
    public static int codeStart;
    public static int codeEnd;
    public static int residentStart;
    public static int residentEnd;
    public static int sharedStart;
    public static int sharedEnd;
    /** First free DHS address behind the image. */
    public static int heapStart;
    /** Target bare: physical address of the byte that is mapped at {@link #codeStart}. */
    public static int physicalStart;
    /** Target bare: end of the image in RAM, including page tables and the boot stack. */
    public static int physicalEnd;
    public static int pageDirectory;
    /** The first stack: ESP starts at stackTop. */
    public static int stackStart;
    public static int stackTop;
    /** Target linux-i386: machine code entries for signals. */
    public static int signalEntry;
    public static int signalReturn;
    public static Class<?> mainClass;
    public static int mainCode;

    private ImageInfo() {
    }
}
