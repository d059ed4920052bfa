package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The static field starts with a zeroed object of its declared class (or an array of the given length) that is part of the image. No
 * constructor runs. In a {@link NodeLocal} class the object is node-local, else it lies on an ordinary shared page.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ImageObject {
    /** Elements of an array field. */
    int length() default 0;
}
