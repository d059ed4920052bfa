import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Planes on straight ways, sorted into a grid of cells; pairs that come too close. */
public class CollisionDetector {
    record Vec(double x, double y, double z) {
        Vec plus(Vec o) {
            return new Vec(x + o.x, y + o.y, z + o.z);
        }
        Vec minus(Vec o) {
            return new Vec(x - o.x, y - o.y, z - o.z);
        }
        Vec times(double f) {
            return new Vec(x * f, y * f, z * f);
        }
        double dot(Vec o) {
            return x * o.x + y * o.y + z * o.z;
        }
    }

    record Cell(int x, int y) { }
    record Plane(String call, Vec from, Vec to) {
        Vec way() {
            return to.minus(from);
        }
    }

    static double closest(Plane a, Plane b) {
        Vec d = a.from().minus(b.from());
        Vec v = a.way().minus(b.way());
        double vv = v.dot(v);
        double t = vv == 0 ? 0 : Math.max(0, Math.min(1, -d.dot(v) / vv));
        Vec at = d.plus(v.times(t));
        return Math.sqrt(at.dot(at));
    }

    public static void main(String[] args) {
        Random r = new Random(11);
        List<Vec> at = new ArrayList<>();
        List<Vec> speed = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            at.add(new Vec(r.nextDouble() * 100, r.nextDouble() * 100, r.nextInt(5) * 5));
            speed.add(new Vec(r.nextDouble() * 6 - 3, r.nextDouble() * 6 - 3, 0));
        }
        int total = 0;
        for (int frame = 0; frame < 25; frame++) {
            Map<Cell, List<Plane>> grid = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                Vec to = at.get(i).plus(speed.get(i));
                Plane p = new Plane("P" + i, at.get(i), to);
                at.set(i, to);
                Set<Cell> cells = new HashSet<>();
                for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) cells.add(new Cell((int) Math.floor(to.x() / 10) + dx, (int) Math.floor(to.y() / 10) + dy));
                for (Cell c : cells) grid.computeIfAbsent(c, k -> new ArrayList<>()).add(p);
            }
            Set<String> found = new TreeSet<>();
            for (List<Plane> l : grid.values()) for (int i = 0; i < l.size(); i++) for (int j = i + 1; j < l.size(); j++) if (closest(l.get(i), l.get(j)) < 1.5) {
                String a = l.get(i).call();
                String b = l.get(j).call();
                found.add(a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a);
            }
            total += found.size();
            System.out.println(frame + " " + found);
        }
        System.out.println(total + " " + at.get(7));
    }
}
