package org.plurix.model.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Smallest changes to the model: objects are kept by their key, only features whose value differs are set. */
final class Merge {
    private Merge() {
    }

    static void set(EObject object, EStructuralFeature feature, Object value) {
        Object old = object.eGet(feature);
        if (value == null ? old != null : !value.equals(old)) {
            object.eSet(feature, value);
        }
    }

    /**
     * Makes a list have one object per row, in the order of the rows.
     *
     * @param pool where else an object with the key may be; it is moved from there
     */
    static <T extends EObject, R, K> void list(EList<T> list, List<R> rows, Function<T, K> keyOfObject, Function<R, K> keyOfRow,
            Map<K, T> pool, Supplier<T> create, BiConsumer<T, R> update) {
        Set<K> wanted = new HashSet<>();
        rows.forEach(row -> wanted.add(keyOfRow.apply(row)));
        list.removeIf(object -> !wanted.contains(keyOfObject.apply(object)));
        Map<K, T> known = new HashMap<>(pool);
        list.forEach(object -> known.put(keyOfObject.apply(object), object));
        int index = 0;
        for (R row : rows) {
            T object = known.get(keyOfRow.apply(row));
            if (object == null) {
                object = create.get();
                update.accept(object, row);
                list.add(index, object);
            } else {
                place(list, index, object);
                update.accept(object, row);
            }
            index++;
        }
    }

    private static <T> void place(EList<T> list, int index, T object) {
        if (index < list.size() && list.get(index) == object) {
            return;
        }
        int at = list.indexOf(object);
        if (at >= 0) {
            list.move(index, at);
        } else {
            list.add(index, object);
        }
    }

    static <T extends EObject, R, K> void list(EList<T> list, List<R> rows, Function<T, K> keyOfObject, Function<R, K> keyOfRow,
            Supplier<T> create, BiConsumer<T, R> update) {
        list(list, rows, keyOfObject, keyOfRow, Map.of(), create, update);
    }
}
