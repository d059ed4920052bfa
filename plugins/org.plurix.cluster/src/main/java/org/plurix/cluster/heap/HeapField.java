package org.plurix.cluster.heap;

/**
 * One field of a class as its field record in the heap describes it.
 *
 * @param type     JVM descriptor
 * @param offset   from the object pointer, or from the statics object for a static field
 * @param isStatic lives in the statics object
 * @param isFinal  compiled code may have used its value as a constant
 */
public record HeapField(String name, String type, int offset, boolean isStatic, boolean isFinal) {
    public boolean isReference() {
        return type.charAt(0) == 'L' || type.charAt(0) == '[';
    }
}
