package org.plurix.dsl.editing;

import org.plurix.dsl.model.Event;
import org.plurix.dsl.text.Quantity;

/** Times of events that may be wrong. */
final class Times {
    private Times() {
    }

    /** In nanoseconds; 0 if it cannot be understood. */
    static long of(Event event) {
        try {
            return event.getTime() == null ? 0 : Quantity.parse(Quantity.Kind.DURATION, event.getTime());
        } catch (Quantity.Problem told) {
            return 0;       // the validator tells it
        }
    }
}
