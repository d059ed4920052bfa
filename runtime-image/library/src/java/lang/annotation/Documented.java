package java.lang.annotation;

/** The annotation belongs to the documentation of what it stands on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Documented {
}
