package org.plurix.ide.launch.ui;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plurix.ide.launch.LaunchCore;

/** Identifiers, images and colours of this bundle. Images and colours: UI thread only. */
public final class LaunchUi {

	public static final String BUNDLE = "org.plurix.ide.launch.ui"; //$NON-NLS-1$
	public static final String RESULT_VIEW = BUNDLE + ".deployResults"; //$NON-NLS-1$
	public static final String PREFERENCE_PAGE = "org.plurix.ide.ui.preferences"; //$NON-NLS-1$
	public static final String DECORATOR = BUNDLE + ".difference"; //$NON-NLS-1$

	public static final String COMMAND_START = BUNDLE + ".startCluster"; //$NON-NLS-1$
	public static final String COMMAND_ATTACH = BUNDLE + ".attachCluster"; //$NON-NLS-1$
	public static final String COMMAND_DETACH = BUNDLE + ".detachCluster"; //$NON-NLS-1$
	public static final String COMMAND_STOP = BUNDLE + ".stopCluster"; //$NON-NLS-1$
	public static final String COMMAND_RESTART_CLUSTER = BUNDLE + ".restartCluster"; //$NON-NLS-1$
	public static final String COMMAND_DEPLOY = BUNDLE + ".deploy"; //$NON-NLS-1$
	public static final String COMMAND_UNDO = BUNDLE + ".undoDeploy"; //$NON-NLS-1$
	public static final String COMMAND_RESULTS = BUNDLE + ".showDeployResults"; //$NON-NLS-1$
	public static final String COMMAND_ADD_NODE = BUNDLE + ".addNode"; //$NON-NLS-1$
	/** Parameters of the commands on clusters and nodes; without them the selection counts, then the active cluster. */
	public static final String PARAMETER_CLUSTER = BUNDLE + ".cluster"; //$NON-NLS-1$
	public static final String PARAMETER_NODE = BUNDLE + ".node"; //$NON-NLS-1$

	/** Theme colours of nodes in the merged console; more nodes begin again. */
	private static final List<String> NODE_COLOURS = List.of("nodeColor0", "nodeColor1", "nodeColor2", "nodeColor3", "nodeColor4", "nodeColor5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final String CLUSTER_COLOUR = "clusterColor"; //$NON-NLS-1$

	private LaunchUi() {
	}

	public static ILog log() {
		return ILog.of(LaunchUi.class);
	}

	public static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, BUNDLE, message, cause);
	}

	/** {@code path}: below icons/full, without extension, for example {@code obj16/node_obj}. */
	public static ImageDescriptor descriptor(String path) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/" + path + ".png") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow(() -> new IllegalStateException("no icon " + path)); //$NON-NLS-1$
	}

	/** Shared; nobody disposes it. */
	public static Image image(String path) {
		String key = BUNDLE + '/' + path;
		Image image = JFaceResources.getImage(key);
		if (image == null) {
			JFaceResources.getImageRegistry().put(key, descriptor(path));
			image = JFaceResources.getImage(key);
		}
		return image;
	}

	/** Of a node in merged output; a negative number: of the cluster itself. */
	public static Color colour(int node) {
		String name = node < 0 ? CLUSTER_COLOUR : NODE_COLOURS.get(node % NODE_COLOURS.size());
		return JFaceResources.getColorRegistry().get(BUNDLE + '.' + name);
	}

	/** The preferences of launch and deploy for pages. */
	public static ScopedPreferenceStore preferences() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, LaunchCore.BUNDLE);
	}

}
