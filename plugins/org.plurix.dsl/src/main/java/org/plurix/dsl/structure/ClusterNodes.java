package org.plurix.dsl.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.EcoreUtil2;
import org.plurix.cluster.client.UpOptions;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.ModelFactory;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.text.Quantity;

/**
 * The nodes of a cluster: those with names of their own, or node0, node1... for a bare count and for none at all. Nodes without a
 * declaration live in a resource of the resource set, so that references to them are ordinary ones.
 */
public final class ClusterNodes {
    private static final String PREFIX = "node";
    private static final URI IMPLICIT = URI.createURI("plurix-nodes:/implicit");

    private ClusterNodes() {
    }

    /** In the order of their numbers. */
    public static List<Node> of(EObject context) {
        Cluster cluster = cluster(context);
        List<Node> named = new ArrayList<>();
        int count = ClusterDescription.DEFAULT_NODES;
        for (Nodes statement : statements(cluster)) {
            named.addAll(statement.getNames());
            count = statement.getCount() == null ? count : count(statement, count);
        }
        return named.isEmpty() ? implicit(context, count) : named;
    }

    private static List<Nodes> statements(Cluster cluster) {
        return cluster == null ? List.of() : EcoreUtil2.typeSelect(cluster.getStatements(), Nodes.class);
    }

    private static int count(Nodes statement, int otherwise) {
        try {
            long count = Quantity.parse(Quantity.Kind.COUNT, statement.getCount());
            return count >= 1 && count <= UpOptions.MOST_NODES ? (int) count : otherwise;
        } catch (Quantity.Problem told) {
            return otherwise;       // the validator tells it
        }
    }

    private static List<Node> implicit(EObject context, int count) {
        Resource resource = context.eResource();
        ResourceSet resources = resource == null ? null : resource.getResourceSet();
        if (resources == null) {
            return List.of();
        }
        List<Node> result = new ArrayList<>();
        synchronized (resources) {
            Resource implicit = resources.getResource(IMPLICIT, false);
            if (implicit == null) {
                implicit = new ResourceImpl(IMPLICIT);
                for (int i = 0; i < UpOptions.MOST_NODES; i++) {
                    Node node = ModelFactory.eINSTANCE.createNode();
                    node.setName(PREFIX + i);
                    implicit.getContents().add(node);
                }
                resources.getResources().add(implicit);
            }
            implicit.getContents().subList(0, count).forEach(n -> result.add((Node) n));
        }
        return result;
    }

    /** Whether the node has a declaration in the file. */
    public static boolean isDeclared(Node node) {
        return node.eContainer() instanceof Nodes;
    }

    /** The node's number, -1 for one that does not exist. */
    public static int number(EObject context, Node node) {
        return of(context).indexOf(node);
    }

    public static Cluster cluster(EObject context) {
        return EcoreUtil2.getContainerOfType(context, Cluster.class);
    }
}
