package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The static fields of the class live in node-local memory: every node has its own, none of them is shared or rolled back. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NodeLocal {
}
