package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method runs with interrupts disabled and may call only methods that promise the same. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Uninterruptible {
}
