package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The static fields of the class live on resident pages: readable at any time on every node, written only by the image builder and by deploys. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Resident {
}
