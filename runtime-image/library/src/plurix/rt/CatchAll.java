package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The search for an exception handler ends at this method even if its caller could go on: the transaction loop. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CatchAll {
}
