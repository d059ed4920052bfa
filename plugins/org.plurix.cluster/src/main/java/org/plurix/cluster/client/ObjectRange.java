package org.plurix.cluster.client;

import java.util.List;

/** Some objects, and the cursor from which to go on; 0 when there are no more. */
public record ObjectRange(Stamp at, List<Line> objects, int next) {
    /** @param label short text: string content, array length, else empty */
    public record Line(int address, String type, int bytes, String label) {
    }
}
