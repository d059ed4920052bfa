package plurix.rt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An interrupt or exception handler {@code static void m(int framePointer, int errorCode)}; all registers are saved around it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Interrupt {
    /** Number of the vector in the interrupt table. */
    int value();
}
