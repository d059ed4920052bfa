package org.plurix.dsl.description;

import java.util.List;
import java.util.regex.Pattern;

/** What an expectation asks for. */
public sealed interface Condition {
    /** How a number or text is compared. */
    enum Comparison {
        EQUAL("=="), DIFFERENT("!="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">=");

        public final String symbol;

        Comparison(String symbol) {
            this.symbol = symbol;
        }

        /** What {@code Comparable.compareTo} answered. */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
            };
        }
    }

    /** A line of the console matches; on all of the nodes, or on one of them. */
    record Output(Pattern pattern, List<Integer> nodes, boolean onAll) implements Condition {
    }

    /** Commits or aborts; on one node, or in sum if {@code node} is negative. */
    record Counter(boolean aborts, int node, Comparison comparison, long value) implements Condition {
    }

    /**
     * A static field of a class, or that field in every instance of it; with {@code sum} the elements of an array or the field over all
     * instances are added up. {@code value}: a number or a text in quotes as the heap shows it.
     */
    record Field(String type, String field, boolean sum, Comparison comparison, String value) implements Condition {
    }

    /** The state of nodes, in capital letters as the cluster tells it. */
    record State(List<Integer> nodes, String state) implements Condition {
    }

    /** No page whose content went down with its only holder. */
    record NoLostPages() implements Condition {
    }

    /** No transaction ended with an exception. */
    record NoFailures() implements Condition {
    }

    /** Nothing that was started is still registered at a station. */
    record AllDone() implements Condition {
    }
}
