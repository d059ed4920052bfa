package org.plurix.pjc.bytecode;

import java.lang.reflect.Modifier;
import java.util.List;
import org.plurix.pjc.model.FieldRef;

/**
 * A declared field.
 *
 * @param constantValue Integer, Long, Float, Double or String of a static constant field; null if it has none
 * @param signature generic signature or null
 */
public record FieldInfo(FieldRef ref, int access, Object constantValue, String signature, List<AnnotationInfo> annotations) {
    public boolean isStatic() {
        return Modifier.isStatic(access);
    }

    public boolean isFinal() {
        return Modifier.isFinal(access);
    }

    public boolean hasAnnotation(String type) {
        return annotations.stream().anyMatch(a -> a.type().equals(type));
    }
}
