package org.plurix.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.text.Texts;

/** Names that the text itself declares, and everywhere they are used: the cluster and its nodes. */
public final class Names {
    private static final String NAME = "[A-Za-z_$][A-Za-z_$0-9]*";

    private Names() {
    }

    /**
     * A name of the text.
     *
     * @param places      declaration first, then the uses in the order of the text
     * @param isDeclared  false for node0, node1... of a cluster that only counts its nodes
     * @param element     the node or the cluster
     */
    public record Name(String text, List<Region> places, boolean isDeclared, EObject element) {
    }

    /** The name at an offset. */
    public static Optional<Name> at(ClusterDocument document, int offset) {
        ILeafNode token = document.tokenAt(offset);
        Optional<Cluster> cluster = document.cluster();
        if (token == null || cluster.isEmpty()) {
            return Optional.empty();
        }
        List<Region> own = places(cluster.get(), Literals.CLUSTER__NAME);
        if (contains(own, token)) {
            return Optional.of(new Name(cluster.get().getName(), own, true, cluster.get()));
        }
        for (Node node : ClusterNodes.of(cluster.get())) {
            Name name = new Name(node.getName(), places(cluster.get(), node), ClusterNodes.isDeclared(node), node);
            if (contains(name.places, token)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean contains(List<Region> regions, INode token) {
        return regions.stream().anyMatch(r -> r.offset() == token.getOffset() && r.length() == token.getLength());
    }

    private static List<Region> places(EObject owner, EStructuralFeature feature) {
        List<Region> result = new ArrayList<>();
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            result.add(new Region(node.getOffset(), node.getLength()));
        }
        return result;
    }

    private static List<Region> places(Cluster cluster, Node wanted) {
        List<Region> result = new ArrayList<>();
        if (ClusterNodes.isDeclared(wanted)) {
            result.addAll(places(wanted, Literals.NODE__NAME));
        }
        for (TreeIterator<EObject> all = cluster.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.getEReferenceType() == Literals.NODE && !reference.isContainment()) {
                    addUses(object, reference, wanted, result);
                }
            }
        }
        return result;
    }

    private static void addUses(EObject object, EReference reference, Node wanted, List<Region> result) {
        List<?> targets = reference.isMany() ? (List<?>) object.eGet(reference) : object.eGet(reference) == null ? List.of() : List.of(object.eGet(reference));
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
        for (int i = 0; i < Math.min(targets.size(), nodes.size()); i++) {
            if (targets.get(i) == wanted) {
                result.add(new Region(nodes.get(i).getOffset(), nodes.get(i).getLength()));
            }
        }
    }

    /** Why the name cannot be changed to another one; empty if it can. */
    public static Optional<String> refusal(ClusterDocument document, Name name, String newText) {
        if (!name.isDeclared) {
            return Optional.of(Texts.get("rename.implicit", name.text));
        }
        if (!newText.matches(NAME) || Keywords.all().contains(newText)) {
            return Optional.of(Texts.get("rename.noName", newText));
        }
        boolean taken = name.element instanceof Node && !newText.equals(name.text)
                && document.cluster().stream().flatMap(c -> ClusterNodes.of(c).stream()).anyMatch(n -> newText.equals(n.getName()));
        return taken ? Optional.of(Texts.get("node.duplicate", newText)) : Optional.empty();
    }

    /** The edits that rename; ask for a {@link #refusal} before. */
    public static List<Edit> rename(Name name, String newText) {
        return name.places.stream().map(r -> new Edit(r.offset(), r.length(), newText)).toList();
    }
}
