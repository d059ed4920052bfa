import java.util.ArrayList;
import java.util.List;

/** Listeners added and removed while events are delivered. */
public class ObserverEvents {
    interface Listener {
        void changed(String what, Subject s);
    }

    static class Subject {
        private final List<Listener> listeners = new ArrayList<>();
        int events;
        void add(Listener l) {
            listeners.add(l);
        }
        void remove(Listener l) {
            listeners.remove(l);
        }
        void fire(String w) {
            events++;
            for (Listener l : listeners.toArray(new Listener[0])) l.changed(w, this);
        }
    }

    public static void main(String[] args) {
        Subject s = new Subject();
        StringBuilder log = new StringBuilder();
        Listener once = new Listener() {
            @Override public void changed(String w, Subject t) {
                log.append("once ").append(w).append(';');
                t.remove(this);
            }
        };
        s.add(once);
        s.add((w, t) -> {
            log.append("a ").append(w).append(';');
            if (w.length() < 3) t.fire(w + "!");
        });
        s.add((w, t) -> {
            if (w.equals("x")) t.add((v, u) -> log.append("late ").append(v).append(';'));
        });
        s.fire("x");
        s.fire("yyy");
        s.remove(null);
        System.out.println(log + " " + s.events);
    }
}
