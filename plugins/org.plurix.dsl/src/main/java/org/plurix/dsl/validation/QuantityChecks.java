package org.plurix.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.plurix.cluster.client.UpOptions;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.CounterCondition;
import org.plurix.dsl.model.Event;
import org.plurix.dsl.model.Expectation;
import org.plurix.dsl.model.MemorySetting;
import org.plurix.dsl.model.ModelPackage;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.NetworkChange;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.model.PageSize;
import org.plurix.dsl.model.Partition;
import org.plurix.dsl.model.Start;
import org.plurix.dsl.model.Statement;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.text.Quantity;
import org.plurix.dsl.text.Quantity.Kind;
import org.plurix.dsl.text.Texts;

/** Checks of numbers with units: that the unit fits, and that the value is one that the cluster can have. */
public class QuantityChecks extends AbstractDeclarativeValidator {
    private static final long WRONG = -1;
    private static final long MEBI = 1 << 20;
    private static final long PAGE = 4096;
    private static final int LEAST_MEMORY = 32;
    private static final int MOST_MEMORY = 64;
    private static final int LOWEST_PRIORITY = 1;
    private static final int HIGHEST_PRIORITY = 9;
    private static final int MILLION = 1_000_000;

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(ModelPackage.eINSTANCE);
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // part of the language's validator
    }

    /** The value, or {@link #WRONG} after an error message. Nothing is said about a quantity that the parser did not find. */
    private long parse(EObject owner, EAttribute feature, Kind kind) {
        Object text = owner.eGet(feature);
        if (text == null) {
            return WRONG;
        }
        try {
            return Quantity.parse(kind, (String) text);
        } catch (Quantity.Problem problem) {
            error(problem.getMessage(), owner, feature, IssueCodes.QUANTITY, problem.corrections().toArray(String[]::new));
            return WRONG;
        }
    }

    @Check
    public void nodes(Nodes nodes) {
        long count = parse(nodes, Literals.NODES__COUNT, Kind.COUNT);
        if (count != WRONG && (count < 1 || count > UpOptions.MOST_NODES)) {
            error(Texts.get("node.count", count, UpOptions.MOST_NODES), nodes, Literals.NODES__COUNT, IssueCodes.NODE_COUNT,
                    Long.toString(Math.max(1, Math.min(count, UpOptions.MOST_NODES))));
        }
    }

    @Check
    public void memory(MemorySetting setting) {
        long bytes = parse(setting, Literals.MEMORY_SETTING__SIZE, Kind.SIZE);
        if (bytes != WRONG && (bytes < LEAST_MEMORY * MEBI || bytes > MOST_MEMORY * MEBI || bytes % MEBI != 0)) {
            error(Texts.get("memory.range", setting.getSize(), LEAST_MEMORY + "M", MOST_MEMORY + "M"), setting, Literals.MEMORY_SETTING__SIZE,
                    IssueCodes.MEMORY_RANGE, Math.max(LEAST_MEMORY, Math.min(bytes / MEBI, MOST_MEMORY)) + "M");
        }
    }

    @Check
    public void page(PageSize page) {
        long bytes = parse(page, Literals.PAGE_SIZE__SIZE, Kind.SIZE);
        if (bytes != WRONG && bytes != PAGE) {
            error(Texts.get("page.size", page.getSize()), page, Literals.PAGE_SIZE__SIZE, IssueCodes.PAGE_SIZE, "4K");
        }
    }

    @Check
    public void network(NetworkSetting setting) {
        switch (setting.getProperty()) {
            case LATENCY, JITTER -> parse(setting, Literals.NETWORK_SETTING__VALUE, Kind.DURATION);
            case SEED -> parse(setting, Literals.NETWORK_SETTING__VALUE, Kind.COUNT);
            default -> {
                long share = parse(setting, Literals.NETWORK_SETTING__VALUE, Kind.SHARE);
                if (share > MILLION) {
                    error(Texts.get("share.range", setting.getValue()), setting, Literals.NETWORK_SETTING__VALUE, IssueCodes.SHARE_RANGE, "100%");
                }
            }
        }
    }

    @Check
    public void priority(Start start) {
        long priority = parse(start, Literals.START__PRIORITY, Kind.COUNT);
        if (priority != WRONG && (priority < LOWEST_PRIORITY || priority > HIGHEST_PRIORITY)) {
            error(Texts.get("priority.range", priority, LOWEST_PRIORITY, HIGHEST_PRIORITY), start, Literals.START__PRIORITY,
                    IssueCodes.PRIORITY_RANGE, Long.toString(Math.max(LOWEST_PRIORITY, Math.min(priority, HIGHEST_PRIORITY))));
        }
    }

    @Check
    public void partition(Partition partition) {
        span(partition, Literals.PARTITION__DURATION);
    }

    @Check
    public void change(NetworkChange change) {
        span(change, Literals.NETWORK_CHANGE__DURATION);
    }

    @Check
    public void patience(Expectation expectation) {
        span(expectation, Literals.EXPECTATION__PATIENCE);
    }

    private void span(EObject owner, EAttribute feature) {
        if (parse(owner, feature, Kind.DURATION) == 0) {
            error(Texts.get("time.zero"), owner, feature, IssueCodes.TIME_ZERO);
        }
    }

    /** What happens later stands later: a file reads from top to bottom. */
    @Check
    public void times(Cluster cluster) {
        long latest = 0;
        String written = "";
        for (Statement statement : cluster.getStatements()) {
            if (statement instanceof Event event) {
                long time = parse(event, Literals.EVENT__TIME, Kind.DURATION);
                if (time != WRONG && time < latest) {
                    warning(Texts.get("time.order", event.getTime(), written), event, Literals.EVENT__TIME, IssueCodes.TIME_ORDER);
                } else if (time != WRONG) {
                    latest = time;
                    written = event.getTime();
                }
            }
        }
    }

    @Check
    public void counter(CounterCondition condition) {
        // the grammar admits whole numbers only; their size is what can be wrong
        number(condition, Literals.COUNTER_CONDITION__VALUE);
    }

    @Check
    public void field(org.plurix.dsl.model.FieldCondition condition) {
        number(condition, Literals.FIELD_CONDITION__NUMBER);
    }

    private void number(EObject owner, EAttribute feature) {
        String text = (String) owner.eGet(feature);
        if (text != null) {
            try {
                Long.parseLong(text.replace("_", ""));
            } catch (NumberFormatException tooLarge) {
                error(Texts.get("quantity.tooLarge", text), owner, feature, IssueCodes.QUANTITY);
            }
        }
    }
}
