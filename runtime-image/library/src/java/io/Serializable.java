package java.io;

/** Marker kept for source compatibility: in a shared persistent heap no object needs to be serialised. */
public interface Serializable {
}
