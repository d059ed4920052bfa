package org.plurix.ide.views.canvas;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table for any number of rows: it has only as many items as fit, and a slider over all. Rows are named by rank and asked for their
 * cells when they become visible. The selection is a rank that the owner keeps right when the rows change.
 */
public final class SliderTable extends Composite {
	private static final int PAGE = 10;
	private static final int WHEEL_ROWS = 3;

	private final Table table;
	private final Slider slider;
	private IntFunction<String[]> cells = rank -> new String[0];
	private IntConsumer selectionListener = rank -> { };
	private IntConsumer openListener = rank -> { };
	private int count;
	private int top;
	private int selected = -1;

	public SliderTable(Composite parent, String accessibleName) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		setLayout(layout);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.NO_SCROLL);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
				if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
					event.result = accessibleName;
				}
			}
		});
		slider = new Slider(this, SWT.VERTICAL);
		slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		slider.addListener(SWT.Selection, event -> showFrom(slider.getSelection()));
		table.addListener(SWT.Resize, event -> fillItems());
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Selection, event -> select(top + table.indexOf((TableItem) event.item), true));
		table.addListener(SWT.DefaultSelection, event -> openListener.accept(selected));
		table.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	public void addColumn(String title, int width, boolean right) {
		TableColumn column = new TableColumn(table, right ? SWT.RIGHT : SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	/** Where cells come from; called on the user interface thread for visible rows only. */
	public void setCells(IntFunction<String[]> source) {
		cells = source;
	}

	public void onSelect(IntConsumer listener) {
		selectionListener = listener;
	}

	public void onOpen(IntConsumer listener) {
		openListener = listener;
	}

	/** Other rows; the selection is the rank it has now, -1 if it is gone. With follow the newest row is shown. */
	public void setRows(int newCount, int newSelected, boolean follow) {
		count = newCount;
		selected = newSelected;
		top = follow ? maxTop() : Math.max(0, Math.min(top, maxTop()));
		refresh();
	}

	/** Selects a row and scrolls to it; the listener is not told. */
	public void reveal(int rank) {
		selected = rank;
		if (rank >= 0 && (rank < top || rank >= top + visible())) {
			top = Math.max(0, Math.min(maxTop(), rank - visible() / 2));
		}
		refresh();
	}

	public int selected() {
		return selected;
	}

	public boolean showsEnd() {
		return top >= maxTop();
	}

	public Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** Asks for the cells of all visible rows again. */
	public void refresh() {
		int visible = visible();
		int items = Math.min(count, visible);
		if (table.getItemCount() != items) {
			table.setItemCount(items);
		}
		for (int at = 0; at < items; at++) {
			String[] texts = cells.apply(top + at);
			TableItem item = table.getItem(at);
			for (int column = 0; column < texts.length; column++) {
				if (!texts[column].equals(item.getText(column))) {
					item.setText(column, texts[column]);
				}
			}
		}
		int row = selected - top;
		if (selected < 0 || row < 0 || row >= items) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != row) {
			table.setSelection(row);
		}
		slider.setValues(top, 0, Math.max(1, count), Math.max(1, items), 1, Math.max(1, visible - 1));
		slider.setEnabled(count > visible);
	}

	private void fillItems() {
		top = Math.max(0, Math.min(top, maxTop()));
		refresh();
	}

	private int visible() {
		int room = table.getClientArea().height - table.getHeaderHeight();
		return Math.max(1, room / Math.max(1, table.getItemHeight()));
	}

	private int maxTop() {
		return Math.max(0, count - visible());
	}

	private void showFrom(int rank) {
		top = Math.max(0, Math.min(rank, maxTop()));
		refresh();
	}

	private void wheel(Event event) {
		showFrom(top - Integer.signum(event.count) * WHEEL_ROWS);
		event.doit = false;
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_UP -> -1;
		case SWT.ARROW_DOWN -> 1;
		case SWT.PAGE_UP -> -Math.max(PAGE, visible() - 1);
		case SWT.PAGE_DOWN -> Math.max(PAGE, visible() - 1);
		case SWT.HOME -> -count;
		case SWT.END -> count;
		default -> 0;
		};
		if (step != 0 && count > 0) {
			select(Math.max(0, Math.min(count - 1, Math.max(0, selected) + step)), true);
			event.doit = false;
		}
	}

	private void select(int rank, boolean tell) {
		selected = rank;
		if (rank < top) {
			top = rank;
		} else if (rank >= top + visible()) {
			top = Math.min(maxTop(), rank - visible() + 1);
		}
		refresh();
		if (tell) {
			selectionListener.accept(rank);
		}
	}
}
