package org.plurix.pjc.suite;

import java.util.Arrays;

/** What a program left behind: standard output, exit status, and its error output for messages only. */
record Outcome(byte[] output, int status, String error) {
    boolean equalTo(Outcome other) {
        return status == other.status && Arrays.equals(output, other.output);
    }
}
