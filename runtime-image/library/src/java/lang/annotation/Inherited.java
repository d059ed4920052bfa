package java.lang.annotation;

/** A class inherits the annotation from its superclass. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Inherited {
}
