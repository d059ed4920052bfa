package java.lang.annotation;

/** How far an annotation is kept. */
public enum RetentionPolicy {
    SOURCE, CLASS, RUNTIME
}
