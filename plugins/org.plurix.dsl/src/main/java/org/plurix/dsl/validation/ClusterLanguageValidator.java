package org.plurix.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ComposedChecks;
import org.plurix.cluster.client.UpOptions;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Comparison;
import org.plurix.dsl.model.FieldCondition;
import org.plurix.dsl.model.Group;
import org.plurix.dsl.model.HostMember;
import org.plurix.dsl.model.Image;
import org.plurix.dsl.model.Kill;
import org.plurix.dsl.model.Member;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.Network;
import org.plurix.dsl.model.NetworkChange;
import org.plurix.dsl.model.NetworkProperty;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.model.NicSetting;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.NodeSetting;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.model.OutputCondition;
import org.plurix.dsl.model.OutputTest;
import org.plurix.dsl.model.PageSize;
import org.plurix.dsl.model.Partition;
import org.plurix.dsl.model.Restart;
import org.plurix.dsl.model.Statement;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.text.Texts;

/** Checks of names and structure; quantities and classes have checks of their own. Messages say what is possible instead. */
@ComposedChecks(validators = { QuantityChecks.class, JavaChecks.class })
public class ClusterLanguageValidator extends AbstractClusterLanguageValidator {
    private static final String HOST = "host";

    /** Statements that describe one thing may stand once. */
    @Check
    public void statementsOnce(Cluster cluster) {
        Map<EClass, Statement> first = new HashMap<>();
        for (Statement statement : cluster.getStatements()) {
            boolean single = statement instanceof Nodes || statement instanceof Network || statement instanceof PageSize
                    || statement instanceof Image;
            if (single && first.putIfAbsent(statement.eClass(), statement) != null) {
                String word = statement instanceof PageSize ? "page" : statement.eClass().getName().toLowerCase(java.util.Locale.ROOT);
                error(Texts.get("statement.duplicate", word), statement, null, IssueCodes.STATEMENT_DUPLICATE);
            }
        }
    }

    @Check
    public void nodeNames(Nodes nodes) {
        Set<String> seen = new HashSet<>();
        for (Node node : nodes.getNames()) {
            if (!seen.add(node.getName())) {
                String free = freeName(nodes, node.getName());
                error(Texts.get("node.duplicate", node.getName()), node, Literals.NODE__NAME, IssueCodes.NODE_DUPLICATE, free);
            }
        }
        if (nodes.getNames().size() > UpOptions.MOST_NODES) {
            error(Texts.get("node.count", nodes.getNames().size(), UpOptions.MOST_NODES), nodes, Literals.NODES__NAMES, IssueCodes.NODE_COUNT);
        }
    }

    private static String freeName(Nodes nodes, String name) {
        Set<String> used = new HashSet<>();
        nodes.getNames().forEach(n -> used.add(n.getName()));
        int number = 2;
        while (used.contains(name + number)) {
            number++;
        }
        return name + number;
    }

    @Check
    public void nodeSettingsOnce(Nodes nodes) {
        Set<EClass> seen = new HashSet<>();
        for (NodeSetting setting : nodes.getSettings()) {
            if (!seen.add(setting.eClass())) {
                String word = setting instanceof NicSetting ? "nic" : "memory";
                error(Texts.get("setting.duplicate", word), setting, null, IssueCodes.SETTING_DUPLICATE);
            }
        }
    }

    @Check
    public void nic(NicSetting setting) {
        String known = ClusterDescription.DEFAULT_NIC;
        if (setting.getModel() != null && !setting.getModel().equals(known)) {
            error(Texts.get("nic.unknown", setting.getModel(), known), setting, Literals.NIC_SETTING__MODEL, IssueCodes.NIC_UNKNOWN, known);
        }
    }

    @Check
    public void networkSettingsOnce(Network network) {
        settingsOnce(network.getSettings());
    }

    @Check
    public void changedSettingsOnce(NetworkChange change) {
        settingsOnce(change.getSettings());
    }

    private void settingsOnce(List<NetworkSetting> settings) {
        Set<NetworkProperty> seen = new HashSet<>();
        for (NetworkSetting setting : settings) {
            if (!seen.add(setting.getProperty())) {
                error(Texts.get("setting.duplicate", setting.getProperty().getLiteral()), setting, null, IssueCodes.SETTING_DUPLICATE);
            }
        }
    }

    @Check
    public void partitionMembersOnce(Partition partition) {
        Set<String> seen = new HashSet<>();
        for (Group group : partition.getGroups()) {
            for (Member member : group.getMembers()) {
                String name = member instanceof HostMember ? HOST : member.getNode() == null ? null : member.getNode().getName();
                if (name != null && !seen.add(name)) {
                    error(Texts.get("node.twice", name), member, null, IssueCodes.NODE_TWICE);
                }
            }
        }
    }

    @Check
    public void killOnce(Kill kill) {
        nodesOnce(kill, kill.getNodes(), Literals.KILL__NODES);
    }

    @Check
    public void restartOnce(Restart restart) {
        nodesOnce(restart, restart.getNodes(), Literals.RESTART__NODES);
    }

    private void nodesOnce(EObject owner, EList<Node> nodes, EReference feature) {
        List<Node> seen = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!node.eIsProxy() && seen.contains(node)) {
                error(Texts.get("node.twice", node.getName()), owner, feature, i, IssueCodes.NODE_TWICE);
            }
            seen.add(node);
        }
    }

    @Check
    public void pattern(OutputCondition condition) {
        if (condition.getKind() != OutputTest.MATCHES || condition.getText() == null) {
            return;
        }
        try {
            Pattern.compile(condition.getText());
        } catch (PatternSyntaxException wrong) {
            error(Texts.get("pattern", wrong.getDescription()), condition, Literals.OUTPUT_CONDITION__TEXT, IssueCodes.PATTERN);
        }
    }

    /** Texts and truth values have no order, and only numbers can be added up. */
    @Check
    public void comparison(FieldCondition condition) {
        boolean ordered = condition.getOperator() != Comparison.EQUAL && condition.getOperator() != Comparison.DIFFERENT;
        if (condition.getNumber() == null && ordered) {
            error(Texts.get("comparison.order", condition.getOperator().getLiteral()), condition, Literals.FIELD_CONDITION__OPERATOR,
                    IssueCodes.COMPARISON, Comparison.EQUAL.getLiteral(), Comparison.DIFFERENT.getLiteral());
        } else if (condition.getNumber() == null && condition.isSum()) {
            error(Texts.get("comparison.sum"), condition, Literals.FIELD_CONDITION__SUM, IssueCodes.COMPARISON);
        }
    }
}
