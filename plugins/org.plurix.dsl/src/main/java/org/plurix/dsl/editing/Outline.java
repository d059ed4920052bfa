package org.plurix.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plurix.dsl.editing.OutlineItem.Kind;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Deploy;
import org.plurix.dsl.model.Event;
import org.plurix.dsl.model.Expectation;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.Network;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.NodeSetting;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.model.Sources;
import org.plurix.dsl.model.Start;
import org.plurix.dsl.model.Statement;

/** The structure of a text. */
public final class Outline {
    private static final int LONGEST = 80;

    private Outline() {
    }

    /** Empty for a text without a cluster. */
    public static Optional<OutlineItem> of(ClusterDocument document) {
        return document.cluster().map(Outline::cluster);
    }

    private static OutlineItem cluster(Cluster cluster) {
        List<OutlineItem> children = new ArrayList<>();
        cluster.getStatements().forEach(s -> children.add(statement(s)));
        String name = cluster.getName() == null ? "" : cluster.getName();
        return new OutlineItem(Kind.CLUSTER, name, region(cluster), name(cluster, Literals.CLUSTER__NAME), children);
    }

    private static OutlineItem statement(Statement statement) {
        if (statement instanceof Nodes nodes) {
            List<OutlineItem> children = new ArrayList<>();
            for (Node node : nodes.getNames()) {
                children.add(new OutlineItem(Kind.NODE, String.valueOf(node.getName()), region(node), name(node, Literals.NODE__NAME), List.of()));
            }
            for (NodeSetting setting : nodes.getSettings()) {
                children.add(leaf(Kind.SETTING, setting));
            }
            String label = "nodes" + (nodes.getCount() == null ? "" : " " + nodes.getCount());
            return new OutlineItem(Kind.NODES, label, region(nodes), start(nodes), children);
        } else if (statement instanceof Network network) {
            List<OutlineItem> children = new ArrayList<>();
            for (NetworkSetting setting : network.getSettings()) {
                children.add(leaf(Kind.SETTING, setting));
            }
            return new OutlineItem(Kind.NETWORK, "network", region(network), start(network), children);
        }
        return leaf(kind(statement), statement);
    }

    private static Kind kind(Statement statement) {
        return statement instanceof Deploy || statement instanceof Sources ? Kind.DEPLOY : statement instanceof Start ? Kind.START
                : statement instanceof Event ? Kind.EVENT : statement instanceof Expectation ? Kind.EXPECTATION : Kind.OTHER;
    }

    private static OutlineItem leaf(Kind kind, EObject object) {
        String text = NodeModelUtils.getTokenText(NodeModelUtils.getNode(object));
        return new OutlineItem(kind, text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text, region(object), start(object), List.of());
    }

    static Region region(EObject object) {
        INode node = NodeModelUtils.getNode(object);
        return new Region(node.getOffset(), node.getLength());
    }

    /** The first word. */
    private static Region start(EObject object) {
        INode node = NodeModelUtils.getNode(object);
        String text = NodeModelUtils.getTokenText(node);
        int space = text.indexOf(' ');
        return new Region(node.getOffset(), space < 0 ? node.getLength() : space);
    }

    private static Region name(EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? start(object) : new Region(nodes.get(0).getOffset(), nodes.get(0).getLength());
    }
}
