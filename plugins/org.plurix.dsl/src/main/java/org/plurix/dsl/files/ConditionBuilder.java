package org.plurix.dsl.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.plurix.dsl.description.Condition;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Counter;
import org.plurix.dsl.model.CounterCondition;
import org.plurix.dsl.model.DoneCondition;
import org.plurix.dsl.model.FieldCondition;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.NothingCondition;
import org.plurix.dsl.model.OutputCondition;
import org.plurix.dsl.model.OutputTest;
import org.plurix.dsl.model.StateCondition;
import org.plurix.dsl.model.Truth;
import org.plurix.dsl.structure.ClusterNodes;

/** Makes conditions of expectations without errors. */
final class ConditionBuilder {
    private final Cluster cluster;

    ConditionBuilder(Cluster cluster) {
        this.cluster = cluster;
    }

    Condition build(org.plurix.dsl.model.Condition condition) {
        if (condition instanceof OutputCondition output) {
            return output(output);
        } else if (condition instanceof CounterCondition counter) {
            return new Condition.Counter(counter.getCounter() == Counter.ABORTS, counter.getNode() == null ? -1 : number(counter.getNode()),
                    comparison(counter.getOperator()), Long.parseLong(counter.getValue().replace("_", "")));
        } else if (condition instanceof FieldCondition field) {
            return field(field);
        } else if (condition instanceof StateCondition state) {
            return new Condition.State(state.getNodes().stream().map(this::number).toList(), state.getState().getName().toUpperCase(java.util.Locale.ROOT));
        } else if (condition instanceof NothingCondition nothing) {
            return nothing.isFailures() ? new Condition.NoFailures() : new Condition.NoLostPages();
        } else if (condition instanceof DoneCondition) {
            return new Condition.AllDone();
        }
        throw new IllegalStateException("unknown condition " + condition);
    }

    /** Without nodes: on any of them. */
    private Condition output(OutputCondition output) {
        Pattern pattern = output.getKind() == OutputTest.MATCHES ? Pattern.compile(output.getText())
                : Pattern.compile(Pattern.quote(output.getText()));
        List<Integer> nodes = output.getNodes().isEmpty() ? IntStream.range(0, ClusterNodes.of(cluster).size()).boxed().toList()
                : output.getNodes().stream().map(this::number).toList();
        return new Condition.Output(pattern, nodes, output.isEverywhere() || !output.getNodes().isEmpty());
    }

    private static Condition field(FieldCondition field) {
        int dot = field.getField().lastIndexOf('.');
        String value = field.getNumber() != null ? field.getNumber().replace("_", "")
                : field.getText() != null ? '"' + field.getText() + '"' : Boolean.toString(field.getTruth() == Truth.YES);
        return new Condition.Field(field.getField().substring(0, dot), field.getField().substring(dot + 1), field.isSum(),
                comparison(field.getOperator()), value);
    }

    private static Condition.Comparison comparison(org.plurix.dsl.model.Comparison operator) {
        return switch (operator) {
            case EQUAL -> Condition.Comparison.EQUAL;
            case DIFFERENT -> Condition.Comparison.DIFFERENT;
            case LESS -> Condition.Comparison.LESS;
            case LESS_OR_EQUAL -> Condition.Comparison.LESS_OR_EQUAL;
            case GREATER -> Condition.Comparison.GREATER;
            case GREATER_OR_EQUAL -> Condition.Comparison.GREATER_OR_EQUAL;
        };
    }

    private int number(Node node) {
        return ClusterNodes.number(cluster, node);
    }
}
