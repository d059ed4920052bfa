package org.plurix.ide.views.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.plurix.cluster.client.AbortBatch.Abort;
import org.plurix.cluster.client.AbortBatch.Touched;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.live.ObjectRef;
import org.plurix.ide.views.live.PageRef;
import org.plurix.ide.views.live.SpanRef;
import org.plurix.ide.views.timeline.SpanText;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/** What is known about the selected try, with links to the commit that won, the page, and the objects on it. */
final class SpanDetails {
	/** A try with what is needed to describe it. */
	record Shown(Span span, String station, TraceStore store) {
	}

	private static final int MARGIN = 6;

	private final ScrolledComposite scrolled;
	private final Link text;
	private final List<Object> references = new ArrayList<>();

	SpanDetails(Composite parent, Consumer<Object> opener) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		text = new Link(scrolled, SWT.WRAP);
		scrolled.setContent(text);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		text.addListener(SWT.Selection, event -> opener.accept(references.get(Integer.parseInt(event.text))));
		scrolled.addListener(SWT.Resize, event -> resize());
		show("", null); //$NON-NLS-1$
	}

	/** Null: nothing is selected. */
	void show(String cluster, Shown shown) {
		references.clear();
		text.setText(shown == null ? Messages.details_none : describe(cluster, shown));
		resize();
	}

	private void resize() {
		int width = Math.max(1, scrolled.getClientArea().width - MARGIN);
		Point size = text.computeSize(width, SWT.DEFAULT);
		scrolled.setMinSize(0, size.y + MARGIN);
	}

	private String describe(String cluster, Shown shown) {
		Span span = shown.span();
		Optional<Abort> abort = shown.store().abort(span.station(), span.serial());
		StringBuilder out = new StringBuilder(escape(SpanText.details(span, shown.station(), SpanText.waited(shown.store(), span), abort)));
		if (span.state() != SpanState.ABORTED) {
			return out.toString();
		}
		out.append("\n\n"); //$NON-NLS-1$
		shown.store().winner(span).ifPresent(winner -> link(out, NLS.bind(Messages.details_winner, String.valueOf(winner.commit())), new SpanRef(cluster, winner.id())));
		if (span.page() >= 0) {
			link(out, NLS.bind(Messages.details_page, String.valueOf(span.page())), new PageRef(cluster, span.page()));
		}
		for (Touched object : abort.map(Abort::objects).orElse(List.of())) {
			link(out, NLS.bind(Messages.details_object, object.type(), SpanText.address(object.address())), new ObjectRef(cluster, object.address()));
		}
		return out.toString();
	}

	private void link(StringBuilder out, String label, Object reference) {
		out.append("<a href=\"").append(references.size()).append("\">").append(escape(label)).append("</a>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		references.add(reference);
	}

	/** The widget takes an ampersand for a mnemonic and angle brackets for links; generated names may have both. */
	private static String escape(String plain) {
		return plain.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
