package org.plurix.pjc.bytecode;

import java.util.Map;

/**
 * An annotation of a class, field or method. {@code values} holds only what the source states (no defaults); enum constants are
 * their names, classes {@code TypeRef}s, nested annotations {@code AnnotationInfo}s, arrays {@code List}s.
 *
 * @param type internal name of the annotation type
 */
public record AnnotationInfo(String type, Map<String, Object> values) { }
