package org.plurix.dsl.editing;

import java.util.List;

/**
 * A line of the outline.
 *
 * @param kind     what it is, for an icon
 * @param label    its text
 * @param region   all of it
 * @param name     the part to select
 * @param children in the order of the text
 */
public record OutlineItem(Kind kind, String label, Region region, Region name, List<OutlineItem> children) {
    public enum Kind {
        CLUSTER, NODES, NODE, NETWORK, SETTING, DEPLOY, START, EVENT, EXPECTATION, OTHER
    }

    /** The tree as text, for tests and logs. */
    public String dump() {
        return dump("");
    }

    private String dump(String indent) {
        StringBuilder text = new StringBuilder(indent + kind + " " + label + "\n");
        children.forEach(c -> text.append(c.dump(indent + "  ")));
        return text.toString();
    }
}
