package plurix.rt;

/** Machine code of one method (kind 5): one reference, then the instructions; the size is in the record. Written by the compiler only. */
public final class Code {
    MethodRecord record;

    private Code() {
    }
}
