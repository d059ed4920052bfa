/** Dispatch by chains of instanceof. */
public class InstanceofChains {
    static String describe(Object o) {
        if (o == null) {
            return "null";
        } else if (o instanceof Integer) {
            return "int " + (((Integer) o) + 1);
        } else if (o instanceof String && ((String) o).length() > 3) {
            return "long string";
        } else if (o instanceof CharSequence) {
            return "chars " + ((CharSequence) o).length();
        } else if (o instanceof int[]) {
            return "ints " + ((int[]) o).length;
        } else if (o instanceof Object[]) {
            StringBuilder s = new StringBuilder("[");
            for (Object e : (Object[]) o) {
                s.append(describe(e)).append(';');
            }
            return s + "]";
        } else if (!(o instanceof Number)) {
            return "other " + o.getClass().getName();
        }
        return "number " + ((Number) o).intValue();
    }

    public static void main(String[] args) {
        Object[] all = {1, "abc", "abcd", new StringBuilder("sb"), new int[3], new Object[] {1, new String[] {"x", null}, 2.5}, 7L, 'c', new Exception(), new int[2][2], true};
        for (Object o : all) {
            System.out.println(describe(o));
        }
    }
}
