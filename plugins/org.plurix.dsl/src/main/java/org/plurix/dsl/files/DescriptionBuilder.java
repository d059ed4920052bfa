package org.plurix.dsl.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.description.Expectation;
import org.plurix.dsl.description.Network;
import org.plurix.dsl.description.Step;
import org.plurix.dsl.model.Argument;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Deploy;
import org.plurix.dsl.model.DeployItem;
import org.plurix.dsl.model.Event;
import org.plurix.dsl.model.Heal;
import org.plurix.dsl.model.HostMember;
import org.plurix.dsl.model.Image;
import org.plurix.dsl.model.Kill;
import org.plurix.dsl.model.MemorySetting;
import org.plurix.dsl.model.Migrate;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.NetworkChange;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.model.NicSetting;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.Partition;
import org.plurix.dsl.model.Restart;
import org.plurix.dsl.model.Start;
import org.plurix.dsl.model.Statement;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.structure.ClusterPaths;
import org.plurix.dsl.text.Quantity;
import org.plurix.dsl.text.Quantity.Kind;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.types.JavaTypes;

/** Makes the description of a tree without errors. */
final class DescriptionBuilder {
    private static final long MEBI = 1 << 20;
    private final Cluster cluster;
    private final ConditionBuilder conditions;

    DescriptionBuilder(Cluster cluster) {
        this.cluster = cluster;
        conditions = new ConditionBuilder(cluster);
    }

    ClusterDescription build(Path file) {
        long memory = ClusterDescription.DEFAULT_MEMORY;
        for (MemorySetting setting : EcoreUtil2.getAllContentsOfType(cluster, MemorySetting.class)) {
            memory = Quantity.value(Kind.SIZE, setting.getSize()) / MEBI;
        }
        String nic = ClusterDescription.DEFAULT_NIC;
        for (NicSetting setting : EcoreUtil2.getAllContentsOfType(cluster, NicSetting.class)) {
            nic = setting.getModel();
        }
        return new ClusterDescription(file, cluster.getName(), ClusterNodes.of(cluster).stream().map(Node::getName).toList(), (int) memory, nic,
                network(), image(), ClusterPaths.sources(cluster), preparations(), steps(), expectations());
    }

    private Path image() {
        return statements(Image.class).stream().map(i -> ClusterPaths.resolve(i, i.getPath())).findFirst().orElse(null);
    }

    private Network network() {
        Network network = Network.CLEAN;
        for (org.plurix.dsl.model.Network statement : statements(org.plurix.dsl.model.Network.class)) {
            for (Map.Entry<Network.Property, Long> value : values(statement.getSettings()).entrySet()) {
                network = network.with(value.getKey(), value.getValue());
            }
        }
        return network;
    }

    private <T extends Statement> List<T> statements(Class<T> type) {
        return EcoreUtil2.typeSelect(cluster.getStatements(), type);
    }

    private static Map<Network.Property, Long> values(List<NetworkSetting> settings) {
        Map<Network.Property, Long> result = new EnumMap<>(Network.Property.class);
        for (NetworkSetting setting : settings) {
            Network.Property property = Network.Property.valueOf(setting.getProperty().name());
            Kind kind = switch (property) {
                case LATENCY, JITTER -> Kind.DURATION;
                case SEED -> Kind.COUNT;
                default -> Kind.SHARE;
            };
            result.put(property, Quantity.value(kind, setting.getValue()));
        }
        return result;
    }

    /** Without a deploy statement everything in the source folders is deployed. */
    private List<Step> preparations() {
        List<Step> result = new ArrayList<>();
        List<Path> sources = ClusterPaths.sources(cluster);
        if (statements(Deploy.class).isEmpty() && !sources.isEmpty()) {
            result.add(new Step(1, 0, "deploy sources", new Action.Deploy(sources)));
        }
        for (Statement statement : cluster.getStatements()) {
            if (statement instanceof Deploy || statement instanceof Start) {
                result.add(new Step(line(statement), 0, text(statement), action(statement)));
            }
        }
        // what is started must be there: deploys first, each kind in the order of the file
        result.sort(Comparator.comparing(step -> !(step.action() instanceof Action.Deploy)));
        return result;
    }

    private List<Step> steps() {
        List<Step> result = new ArrayList<>();
        for (Event event : statements(Event.class)) {
            result.add(new Step(line(event), Quantity.value(Kind.DURATION, event.getTime()), text(event.getAction()), action(event.getAction())));
        }
        result.sort(Comparator.comparingLong(Step::nanos));
        return result;
    }

    private List<Expectation> expectations() {
        return statements(org.plurix.dsl.model.Expectation.class).stream().map(this::expectation).toList();
    }

    private Action action(EObject action) {
        if (action instanceof Partition partition) {
            return new Action.Partition(partition.getGroups().stream().map(g -> g.getMembers().stream()
                    .map(m -> m instanceof HostMember ? Action.HOST : number(m.getNode())).toList()).toList(),
                    duration(partition, Literals.PARTITION__DURATION));
        } else if (action instanceof Heal) {
            return new Action.Heal();
        } else if (action instanceof Kill kill) {
            return new Action.Kill(numbers(kill.getNodes()));
        } else if (action instanceof Restart restart) {
            return new Action.Restart(numbers(restart.getNodes()));
        } else if (action instanceof NetworkChange change) {
            return new Action.Change(values(change.getSettings()), duration(change, Literals.NETWORK_CHANGE__DURATION));
        } else if (action instanceof Deploy deploy) {
            return new Action.Deploy(deploy.getItems().stream().map(this::source).toList());
        } else if (action instanceof Start start) {
            return start(start);
        } else if (action instanceof Migrate migrate) {
            return new Action.Migrate(migrate.getText() != null ? migrate.getText() : migrate.getType(), number(migrate.getNode()));
        } else if (action instanceof org.plurix.dsl.model.Expectation expectation) {
            return new Action.Check(expectation(expectation));
        }
        throw new IllegalStateException("unknown action " + action);
    }

    private Action start(Start start) {
        int node = start.getNode() == null ? 0 : number(start.getNode());
        int priority = start.getPriority() == null ? ClusterDescription.DEFAULT_PRIORITY
                : (int) Quantity.value(Kind.COUNT, start.getPriority());
        return new Action.Start(start.getType(), start.getArguments().stream().map(DescriptionBuilder::argument).toList(), node, priority);
    }

    private static String argument(Argument argument) {
        return argument.getText() != null ? argument.getText()
                : argument.getNumber() != null ? argument.getNumber().replace("_", "") : argument.getWord();
    }

    private Path source(DeployItem item) {
        if (item.getPath() != null) {
            return ClusterPaths.resolve(item, item.getPath());
        }
        return JavaTypes.of(cluster.eResource()).find(item.getType(), ClusterPaths.classFolders(cluster)).map(JavaType::source).orElseThrow();
    }

    private Expectation expectation(org.plurix.dsl.model.Expectation expectation) {
        return new Expectation(line(expectation), text(expectation).replaceFirst("^expect\\s+", ""),
                conditions.build(expectation.getCondition()), duration(expectation, Literals.EXPECTATION__PATIENCE));
    }

    private static long duration(EObject owner, EAttribute feature) {
        Object text = owner.eGet(feature);
        return text == null ? 0 : Quantity.value(Kind.DURATION, (String) text);
    }

    private int number(Node node) {
        return ClusterNodes.number(cluster, node);
    }

    private List<Integer> numbers(List<Node> nodes) {
        return nodes.stream().map(this::number).toList();
    }

    private static int line(EObject object) {
        return NodeModelUtils.getNode(object).getStartLine();
    }

    private static String text(EObject object) {
        ICompositeNode node = NodeModelUtils.getNode(object);
        return NodeModelUtils.getTokenText(node);
    }
}
