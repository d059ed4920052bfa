package org.plurix.ide.views.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.views.calls.ClusterCall;
import org.plurix.model.Station;
import org.plurix.model.StationState;
import org.plurix.model.feed.LiveCluster;

/** Asks which class to run, with which words, on which station, with which priority; proposes the classes that are deployed. */
final class RunClassDialog extends TitleAreaDialog {
	private static final String HELP = "org.plurix.ide.views.runClass_context"; //$NON-NLS-1$
	private static String lastClass = ""; //$NON-NLS-1$
	private static String lastArguments = ""; //$NON-NLS-1$

	private final LiveCluster cluster;
	private final int preferred;
	private ClassProposals proposals = new ClassProposals(List.of());
	private Text type;
	private Text arguments;
	private ComboViewer station;
	private Spinner priority;

	RunClassDialog(Shell shell, LiveCluster cluster, int preferred) {
		super(shell);
		this.cluster = cluster;
		this.preferred = preferred;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.run_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.run_title);
		setMessage(Messages.run_message);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		type = text(form, Messages.run_class, lastClass);
		arguments = text(form, Messages.run_arguments, lastArguments);
		new Label(form, SWT.NONE).setText(Messages.run_station);
		station = new ComboViewer(form, SWT.READ_ONLY);
		station.setContentProvider(ArrayContentProvider.getInstance());
		station.setLabelProvider(LabelProvider.createTextProvider(ClusterText::name));
		List<Station> stations = cluster.model().getStations().stream().filter(s -> !s.isHost() && s.getState() == StationState.READY).toList();
		station.setInput(stations);
		stations.stream().filter(s -> s.getId() == preferred).findFirst().or(() -> stations.stream().findFirst())
				.ifPresent(s -> station.setSelection(new StructuredSelection(s)));
		new Label(form, SWT.NONE).setText(Messages.run_priority);
		priority = new Spinner(form, SWT.BORDER);
		priority.setMinimum(StartEntry.LEAST_PRIORITY);
		priority.setMaximum(StartEntry.MOST_PRIORITY);
		priority.setSelection(StartEntry.NORMAL_PRIORITY);
		priority.setToolTipText(Messages.run_priority_tip);
		Label hint = new Label(form, SWT.WRAP);
		hint.setText(Messages.run_hint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(hint);
		propose();
		type.addModifyListener(event -> validate());
		type.selectAll();
		return area;
	}

	private static Text text(Composite form, String label, String value) {
		new Label(form, SWT.NONE).setText(label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/** Asks the cluster which classes it has; until it answers nothing is proposed. */
	private void propose() {
		try {
			ContentProposalAdapter adapter = new ContentProposalAdapter(type, new TextContentAdapter(), (text, position) -> proposals
					.find(text.substring(0, position)).stream().map(ContentProposal::new).toArray(IContentProposal[]::new),
					KeyStroke.getInstance("Ctrl+Space"), null); //$NON-NLS-1$
			adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		} catch (ParseException impossible) {
			throw new IllegalStateException(impossible);
		}
		ClusterCall.start(Messages.run_title, cluster, (data, monitor) -> data.deployed(), code -> {
			Set<String> names = new LinkedHashSet<>();
			code.classes().forEach(c -> names.add(c.name()));
			proposals = new ClassProposals(new ArrayList<>(names));
		}, reason -> {
			if (getShell() != null && !getShell().isDisposed()) {
				setMessage(reason, org.eclipse.jface.dialogs.IMessageProvider.WARNING);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.run_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		String name = type.getText().strip();
		boolean good = ClassProposals.isClassName(name);
		setErrorMessage(good || name.isEmpty() ? null : NLS.bind(Messages.run_bad_class, name));
		setMessage(name.isEmpty() ? Messages.run_no_class : Messages.run_message);
		getButton(IDialogConstants.OK_ID).setEnabled(good && !station.getStructuredSelection().isEmpty());
	}

	@Override
	protected void okPressed() {
		lastClass = type.getText().strip();
		lastArguments = arguments.getText();
		Station target = (Station) station.getStructuredSelection().getFirstElement();
		StartEntry entry = new StartEntry(lastClass, StartEntry.words(lastArguments), target.getId(), priority.getSelection());
		Job job = ClusterJobs.run(new ClusterRef(cluster.name()), entry);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> cluster.refresh()));
		job.schedule();
		super.okPressed();
	}
}
