package org.plurix.cluster.client;

import java.util.List;

/**
 * One object, or the static fields of a class (then address is that of the statics object).
 *
 * @param type     binary name of its class
 * @param bytes    its size
 * @param array    has elements instead of fields
 * @param length   of an array
 * @param text     content if it is a java.lang.String (at most 4096 characters), else null
 * @param fields   superclass first
 * @param from     index of the first element
 * @param elements as many as asked for; named by index
 */
public record ObjectView(Stamp at, int address, String type, int bytes, int page, boolean array, int length, String text,
        List<Field> fields, int from, List<Field> elements) {
    /**
     * A typed place.
     *
     * @param declaredBy    class that declares it; empty for an element
     * @param descriptor    JVM descriptor of its type
     * @param value         as text, as {@code edit} accepts it: numbers, true, 'c', "text", null, Class@address
     * @param reference     object it names, 0 if null or no reference
     * @param referenceType class of that object, else empty
     */
    public record Field(String name, String declaredBy, String descriptor, boolean isFinal, String value, int reference, String referenceType) {
    }
}
