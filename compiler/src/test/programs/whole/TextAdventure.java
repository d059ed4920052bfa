import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A state machine of rooms driven by a script of commands. */
public class TextAdventure {
    enum Dir {
        NORTH, EAST, SOUTH, WEST;
        Dir back() {
            return values()[(ordinal() + 2) % 4];
        }
    }

    static class Room {
        final String name;
        final Map<Dir, Room> doors = new EnumMap<>(Dir.class);
        final Set<String> things = new TreeSet<>();
        Room(String n, String... t) {
            name = n;
            things.addAll(Arrays.asList(t));
        }
        Room to(Dir d, Room r) {
            doors.put(d, r);
            r.doors.put(d.back(), this);
            return r;
        }
    }

    static class Refused extends Exception {
        Refused(String m) {
            super(m);
        }
    }

    static Room here;
    static Set<String> bag = new TreeSet<>();
    static int score;

    static String act(String line) throws Refused {
        String[] w = line.toLowerCase().split(" ");
        switch (w[0]) {
            case "go": {
                Dir d;
                try {
                    d = Dir.valueOf(w[1].toUpperCase());
                } catch (IllegalArgumentException e) {
                    throw new Refused("no such way");
                }
                Room r = here.doors.get(d);
                if (r == null) throw new Refused("a wall");
                if (r.name.equals("vault") && !bag.contains("key")) throw new Refused("locked");
                here = r;
                return here.name + " " + here.things + " " + here.doors.keySet();
            }
            case "take": if (!here.things.remove(w[1])) throw new Refused("no " + w[1]);
            bag.add(w[1]);
            score += w[1].length();
            return "taken " + bag;
            case "drop": if (!bag.remove(w[1])) throw new Refused("you have no " + w[1]);
            here.things.add(w[1]);
            return "dropped";
            default: throw new Refused("what?");
        }
    }

    public static void main(String[] args) {
        Room hall = new Room("hall", "lamp");
        Room cellar = hall.to(Dir.SOUTH, new Room("cellar", "key", "rope"));
        cellar.to(Dir.EAST, new Room("vault", "gold"));
        hall.to(Dir.WEST, new Room("garden"));
        here = hall;
        for (String s : "take lamp;go up;go south;go east;take key;go east;take gold;dance;go west;go west;drop sword;drop lamp;go north;go west;take gold".split(";")) try {
            System.out.println(s + ": " + act(s));
        } catch (Refused e) {
            System.out.println(s + "? " + e.getMessage());
        }
        System.out.println(score + " " + bag);
    }
}
