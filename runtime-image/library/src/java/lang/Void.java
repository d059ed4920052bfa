package java.lang;

/** Type argument for "nothing"; has no objects. */
public final class Void {

    private Void() {
    }
}
