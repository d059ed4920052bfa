package java.lang;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The element should not be used any more. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecated {
}
