package org.plurix.dsl.run;

/** Follows a scenario; called on the scenario's thread. */
public interface ScenarioListener {
    /** Something was done or found out. @param nanos since the beginning */
    void happened(long nanos, String text);

    /** Where the cluster stands, about once a second; replaces the status before. */
    void status(long nanos, String text);
}
