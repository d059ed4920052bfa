package org.plurix.ide.views.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The last rates of each station and transaction, for the small curves. Keys are what identifies them over updates. */
public final class RateHistory {
	/** Values kept per key. */
	public static final int LENGTH = 40;
	private final Map<Object, double[]> values = new HashMap<>();

	/** Moves on by one value. */
	public void add(Object key, double value) {
		double[] row = values.computeIfAbsent(key, k -> new double[LENGTH]);
		System.arraycopy(row, 1, row, 0, LENGTH - 1);
		row[LENGTH - 1] = value;
	}

	/** Oldest first; zeros before the first value. */
	public double[] of(Object key) {
		return values.getOrDefault(key, new double[0]);
	}

	/** Heights of the bars, 0 to {@code height}; something that happened at all is never drawn as nothing. */
	public int[] bars(Object key, int height) {
		double[] row = of(key);
		double most = 1;
		for (double value : row) {
			most = Math.max(most, value);
		}
		int[] result = new int[row.length];
		for (int i = 0; i < row.length; i++) {
			result[i] = row[i] <= 0 ? 0 : Math.max(1, (int) Math.round(height * row[i] / most));
		}
		return result;
	}

	/** Forgets all other keys. */
	public void keep(Set<?> keys) {
		values.keySet().retainAll(keys);
	}

	public void clear() {
		values.clear();
	}
}
