package org.plurix.dsl.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.plurix.dsl.description.Condition;

/** Finds out whether a condition holds in the cluster at this moment. */
final class Checker {
    private static final int SHOWN = 3;

    private final List<String> names;
    private final ClusterPort port;
    private final OutputWatch output;

    Checker(List<String> names, ClusterPort port, OutputWatch output) {
        this.names = names;
        this.port = port;
        this.output = output;
    }

    /** @param detail what was found */
    record Finding(boolean holds, String detail) {
    }

    Finding check(Condition condition) {
        if (condition instanceof Condition.Output wanted) {
            return output(wanted);
        } else if (condition instanceof Condition.Counter counter) {
            return counter(counter);
        } else if (condition instanceof Condition.Field field) {
            return field.sum() ? sum(field) : field(field);
        } else if (condition instanceof Condition.State state) {
            return state(state);
        } else if (condition instanceof Condition.NoLostPages) {
            int lost = port.lostPages();
            return new Finding(lost == 0, lost + " lost");
        } else if (condition instanceof Condition.NoFailures) {
            List<String> failures = port.work().failures();
            return new Finding(failures.isEmpty(), failures.isEmpty() ? "" : String.join("; ", shorten(failures)));
        }
        int running = port.work().transactions();
        return new Finding(running == 0, running == 0 ? "" : running + " still registered");
    }

    private Finding output(Condition.Output wanted) {
        Set<Integer> met = output.metOn(wanted);
        boolean holds = wanted.onAll() ? met.containsAll(wanted.nodes()) : !met.isEmpty();
        return new Finding(holds, met.isEmpty() ? "nowhere" : "on " + nodes(met));
    }

    private String nodes(Collection<Integer> numbers) {
        return numbers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int number) {
        return number < names.size() ? names.get(number) : "node" + number;
    }

    private Finding counter(Condition.Counter wanted) {
        long value = 0;
        for (ClusterPort.NodeStatus node : port.nodes()) {
            if (wanted.node() < 0 || wanted.node() == node.number()) {
                value += wanted.aborts() ? node.aborts() : node.commits();
            }
        }
        return new Finding(wanted.comparison().holds(Long.compare(value, wanted.value())), Long.toString(value));
    }

    private Finding state(Condition.State wanted) {
        List<String> found = new ArrayList<>();
        boolean holds = true;
        for (int number : wanted.nodes()) {
            String state = port.nodes().stream().filter(n -> n.number() == number).map(ClusterPort.NodeStatus::state).findFirst().orElse("MISSING");
            holds &= state.equals(wanted.state());
            found.add(name(number) + " " + state.toLowerCase(Locale.ROOT));
        }
        return new Finding(holds, String.join(", ", found));
    }

    private Finding field(Condition.Field wanted) {
        List<ClusterPort.FieldValue> values = port.values(wanted.type(), wanted.field(), false);
        List<String> wrong = values.stream().filter(v -> !compare(v.value(), wanted)).map(v -> v.value() + " in " + v.place()).toList();
        if (values.isEmpty()) {
            return new Finding(false, "no such field in the heap");
        }
        return new Finding(wrong.isEmpty(), wrong.isEmpty() ? values.get(0).value() : String.join("; ", shorten(wrong)));
    }

    private Finding sum(Condition.Field wanted) {
        List<ClusterPort.FieldValue> values = port.values(wanted.type(), wanted.field(), true);
        if (values.isEmpty()) {
            return new Finding(false, "no such field in the heap");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ClusterPort.FieldValue value : values) {
            for (String text : value.elements() == null ? List.of(value.value()) : value.elements()) {
                BigDecimal number = number(text);
                if (number == null) {
                    return new Finding(false, "'" + text + "' in " + value.place() + " is no number");
                }
                sum = sum.add(number);
            }
        }
        return new Finding(compare(sum.toPlainString(), wanted), sum.toPlainString());
    }

    private static boolean compare(String value, Condition.Field wanted) {
        BigDecimal left = number(value);
        BigDecimal right = number(wanted.value());
        if (left != null && right != null) {
            return wanted.comparison().holds(left.compareTo(right));
        }
        boolean equal = value.equals(wanted.value());
        return wanted.comparison() == Condition.Comparison.EQUAL ? equal : wanted.comparison() == Condition.Comparison.DIFFERENT && !equal;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static List<String> shorten(List<String> texts) {
        if (texts.size() <= SHOWN) {
            return texts;
        }
        List<String> result = new ArrayList<>(texts.subList(0, SHOWN));
        result.add(texts.size() - SHOWN + " more");
        return result;
    }
}
