package java.lang.annotation;

/** Common supertype of all annotation types. */
public interface Annotation {
    Class<? extends Annotation> annotationType();
}
