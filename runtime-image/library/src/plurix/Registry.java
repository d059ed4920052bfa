package plurix;

/** Names for objects that other transactions, other stations and the host look up. A plain table: names are few and seldom change. */
public final class Registry {
    public String[] names = new String[16];
    public Object[] values = new Object[16];
    public int size;

    /** Binds a name, replacing what it was bound to; null removes the name. */
    public void put(String name, Object value) {
        int index = indexOf(name);
        if (value == null) {
            if (index >= 0) {
                size--;
                names[index] = names[size];
                values[index] = values[size];
                names[size] = null;
                values[size] = null;
            }
            return;
        }
        if (index < 0) {
            if (size == names.length) {
                grow();
            }
            index = size;
            size++;
            names[index] = name;
        }
        values[index] = value;
    }

    public Object get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void grow() {
        String[] moreNames = new String[2 * size];
        Object[] moreValues = new Object[2 * size];
        System.arraycopy(names, 0, moreNames, 0, size);
        System.arraycopy(values, 0, moreValues, 0, size);
        names = moreNames;
        values = moreValues;
    }
}
