package org.plurix.ide.launch.ui.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.launch.target.NodeRef;
import org.plurix.ide.launch.ui.LaunchUi;

/** What a command is about: its parameters, else the selection, else the active cluster. */
final class Targets {

	private final ExecutionEvent event;

	Targets(ExecutionEvent event) {
		this.event = event;
	}

	Optional<ClusterRef> cluster() {
		String name = event.getParameter(LaunchUi.PARAMETER_CLUSTER);
		if (name != null)
			return Optional.of(new ClusterRef(name));
		for (Object element : selection()) {
			NodeRef node = Adapters.adapt(element, NodeRef.class);
			if (node != null)
				return Optional.of(node.clusterRef());
			ClusterRef cluster = Adapters.adapt(element, ClusterRef.class);
			if (cluster != null)
				return Optional.of(cluster);
		}
		return Optional.ofNullable(ActiveCluster.get().name()).map(ClusterRef::new);
	}

	Set<NodeRef> nodes() {
		String number = event.getParameter(LaunchUi.PARAMETER_NODE);
		if (number != null)
			return cluster().map(c -> Set.of(new NodeRef(c.name(), Integer.parseInt(number)))).orElse(Set.of());
		Set<NodeRef> result = new LinkedHashSet<>();
		for (Object element : selection()) {
			NodeRef node = Adapters.adapt(element, NodeRef.class);
			if (node != null)
				result.add(node);
		}
		return result;
	}

	/** Selected resources, else the one in the active editor. */
	List<IResource> resources() {
		List<IResource> result = new ArrayList<>();
		for (Object element : selection()) {
			IResource resource = Adapters.adapt(element, IResource.class);
			if (resource != null)
				result.add(resource);
		}
		IEditorInput input = HandlerUtil.getActiveEditorInput(event);
		IResource edited = input == null || !result.isEmpty() ? null : Adapters.adapt(input, IResource.class);
		if (edited != null)
			result.add(edited);
		return result;
	}

	Set<IProject> projects() {
		Set<IProject> result = new LinkedHashSet<>();
		resources().stream().map(IResource::getProject).filter(PlurixProject::isPlurix).forEach(result::add);
		return result;
	}

	private List<?> selection() {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
	}
}
