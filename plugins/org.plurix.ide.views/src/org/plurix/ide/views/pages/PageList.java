package org.plurix.ide.views.pages;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.SliderTable;
import org.plurix.ide.views.pagemap.PageColumns;
import org.plurix.ide.views.pagemap.PageFilter;
import org.plurix.ide.views.pagemap.PageText;
import org.plurix.ide.views.timeline.SpanText;

/** The list twin of the page map, with a filter. The selection is kept by the number of the page. */
final class PageList extends Composite {
	private final Text filterText;
	private final Label message;
	private final SliderTable table;
	private IntConsumer selectionListener = page -> { };
	private PageColumns pages = PageColumns.NONE;
	private PageFilter filter = new PageFilter(""); //$NON-NLS-1$
	private int[] rows = new int[0];
	private int selected = -1;

	PageList(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		setLayout(layout);
		filterText = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterText.setMessage(Messages.page_filter_hint);
		filterText.setToolTipText(Messages.page_filter_tip);
		filterText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filterText.addListener(SWT.Modify, event -> filterChanged());
		message = new Label(this, SWT.NONE);
		message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new SliderTable(this, Messages.page_list_name);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addColumn(Messages.column_page, 60, true);
		table.addColumn(Messages.column_address, 90, false);
		table.addColumn(Messages.column_owner, 60, false);
		table.addColumn(Messages.column_state, 80, false);
		table.addColumn(Messages.column_kind, 80, false);
		table.addColumn(Messages.column_heat, 60, true);
		table.addColumn(Messages.column_version, 80, true);
		table.setCells(this::cells);
		table.onSelect(rank -> {
			selected = rank >= 0 && rank < rows.length ? rows[rank] : -1;
			selectionListener.accept(selected);
		});
	}

	void onSelect(IntConsumer listener) {
		selectionListener = listener;
	}

	void onOpen(IntConsumer listener) {
		table.onOpen(rank -> listener.accept(selected));
	}

	void show(PageColumns newer) {
		pages = newer;
		refresh();
	}

	void reveal(int page) {
		selected = page;
		table.reveal(rank());
	}

	void focusFilter() {
		filterText.setFocus();
		filterText.selectAll();
	}

	void setFilter(String text) {
		filterText.setText(text);
	}

	int count() {
		return rows.length;
	}

	private void filterChanged() {
		filter = new PageFilter(filterText.getText());
		refresh();
	}

	/** Filtering all pages takes well below a millisecond per thousand, so it is done at once. */
	private void refresh() {
		rows = filter.select(pages);
		String problem = filter.problem(pages);
		message.setText(problem.isEmpty() ? NLS.bind(Messages.page_filter_count, String.valueOf(rows.length)) : NLS.bind(Messages.page_filter_problem, problem));
		table.setRows(rows.length, rank(), false);
	}

	private int rank() {
		int at = Arrays.binarySearch(rows, selected);
		return at >= 0 ? at : -1;
	}

	private String[] cells(int rank) {
		if (rank >= rows.length) {
			return new String[] { "", "", "", "", "", "", "" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		}
		int page = rows[rank];
		return new String[] { String.valueOf(page), SpanText.address(pages.address(page)), PageText.station(pages.owner()[page]), pages.state(page).label(),
				pages.kind(page).label(), PageText.heat(pages, page), String.valueOf(pages.version()[page]) };
	}
}
