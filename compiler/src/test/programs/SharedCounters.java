/** Static nested state, singletons and factories. */
public class SharedCounters {
    static final class Registry {
        private static Registry instance;
        private static int created;
        private final String[] names = new String[4];
        private int used;

        private Registry() {
            created++;
        }

        static Registry get() {
            if (instance == null) {
                instance = new Registry();
            }
            return instance;
        }

        int register(String name) {
            for (int i = 0; i < used; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            if (used == names.length) {
                throw new IllegalStateException("full: " + name);
            }
            names[used] = name;
            return used++;
        }
    }

    static class Id {
        private static int next = 100;
        final int id = next++;
        final int slot;

        Id(String name) {
            slot = Registry.get().register(name);
        }
    }

    public static void main(String[] args) {
        String[] names = {"a", "b", "a", "c", "d", "b", "e", "a"};
        for (String n : names) {
            try {
                Id i = new Id(n);
                System.out.println(n + " " + i.id + " " + i.slot);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage() + " " + Id.next);
            }
        }
        System.out.println(Registry.created);
    }
}
