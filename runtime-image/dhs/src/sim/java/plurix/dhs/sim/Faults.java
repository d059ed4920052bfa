package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the network and the stations suffer in a simulation. Profiles are data: a name stands for a list of settings, and the command line
 * takes settings too. Shares are parts of all frames; periods are {@code every/least-most}: mean time between, and how long it lasts.
 */
public final class Faults {
    private static final String LIGHT = "loss=2%,duplicate=2%,corrupt=0.1%,late=5%/3ms";
    private static final Map<String, String> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("none", "");
        PROFILES.put("loss", "loss=5%,duplicate=3%,corrupt=0.2%,late=5%/3ms");
        PROFILES.put("duplicate", "duplicate=30%,late=20%/20ms");
        PROFILES.put("reorder", "late=40%/2ms");
        PROFILES.put("delay", "late=60%/60ms");
        PROFILES.put("storm", "loss=20%,duplicate=20%,corrupt=1%,late=30%/30ms");
        PROFILES.put("partition", LIGHT + ",partition=1200ms/50ms-3s,think=30ms");
        PROFILES.put("one-way", LIGHT + ",one-way=1s/50ms-2500ms,think=30ms");
        PROFILES.put("slow", LIGHT + ",pause=600ms/20ms-2s,think=30ms");
        PROFILES.put("crash", LIGHT + ",crash=1500ms/1ms-4s,think=40ms");
        PROFILES.put("restart", LIGHT + ",crash=800ms/1ms-30ms,think=40ms");
        PROFILES.put("leave", LIGHT + ",leave=1s/1ms-1s,think=40ms");
        PROFILES.put("tight", LIGHT + ",frames=40");
        PROFILES.put("chaos", "loss=8%,duplicate=8%,corrupt=0.5%,late=10%/20ms,partition=2s/50ms-3s,crash=3s/1ms-4s,think=40ms");
        PROFILES.put("all", "loss=5%,duplicate=5%,corrupt=0.5%,late=10%/20ms,partition=4s/50ms-3s,one-way=4s/50ms-2s,pause=3s/20ms-2s,"
                + "crash=4s/1ms-4s,leave=6s/1ms-1s,think=40ms");
    }

    /** Something that happens now and then and lasts for a while (us). */
    static final class Period {
        int every;
        int least;
        int most;
    }

    public final String name;
    double loss;
    double duplicate;
    double corrupt;
    /** Share of frames that are late, and by how much at most (us). */
    double late;
    int latest;
    /** Groups of stations that do not hear each other; links that work in one direction; stations that stand still; lives that end. */
    final Period partition = new Period();
    final Period oneWay = new Period();
    final Period pause = new Period();
    final Period crash = new Period();
    final Period leave = new Period();
    /** Page frames of a station beside the image's; 0: plenty. */
    int frames;
    /** Mean time between two transactions of a station (us): makes the work last as long as the faults need. */
    int think;

    private Faults(String name) {
        this.name = name;
    }

    public static List<String> names() {
        return new ArrayList<>(PROFILES.keySet());
    }

    /** A profile by name, or settings like {@code loss=10%,crash=2s/10ms-1s}. Throws IllegalArgumentException. */
    public static Faults named(String name) {
        Faults f = new Faults(name);
        String settings = PROFILES.get(name);
        if (settings == null && name.indexOf('=') < 0) {
            throw new IllegalArgumentException("unknown fault profile '" + name + "'; there are " + String.join(", ", names())
                    + ", or give settings like loss=5%,late=10%/3ms,partition=2s/50ms-1s");
        }
        for (String setting : (settings == null ? name : settings).split(",")) {
            if (!setting.isEmpty()) {
                f.set(setting, setting.indexOf('='));
            }
        }
        return f;
    }

    private void set(String setting, int equals) {
        String value = setting.substring(equals + 1);
        try {
            switch (setting.substring(0, Math.max(0, equals))) {
                case "loss": loss = share(value); break;
                case "duplicate": duplicate = share(value); break;
                case "corrupt": corrupt = share(value); break;
                case "late":
                    late = share(value.substring(0, value.indexOf('/')));
                    latest = time(value.substring(value.indexOf('/') + 1));
                    break;
                case "partition": period(partition, value); break;
                case "one-way": period(oneWay, value); break;
                case "pause": period(pause, value); break;
                case "crash": period(crash, value); break;
                case "leave": period(leave, value); break;
                case "frames": frames = Integer.parseInt(value); break;
                case "think": think = time(value); break;
                default: throw new IllegalArgumentException(setting);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("fault setting '" + setting + "' is not one of loss=5%, duplicate=5%, corrupt=1%, late=10%/3ms, "
                    + "partition|one-way|pause|crash|leave=2s/50ms-1s, frames=40, think=30ms", e);
        }
    }

    private static double share(String text) {
        double d = Double.parseDouble(text.substring(0, text.indexOf('%'))) / 100;
        if (d < 0 || d > 1) {
            throw new IllegalArgumentException(text);
        }
        return d;
    }

    private static int time(String text) {
        int number = Integer.parseInt(text.replaceAll("[a-z]+$", ""));
        int unit = text.endsWith("us") ? 1 : text.endsWith("ms") ? 1000 : text.endsWith("s") ? 1000000 : 0;
        if (number <= 0 || unit == 0) {
            throw new IllegalArgumentException(text);
        }
        return Math.multiplyExact(number, unit);
    }

    private static void period(Period p, String text) {
        int slash = text.indexOf('/');
        int dash = text.indexOf('-', slash);
        p.every = time(text.substring(0, slash));
        p.least = time(text.substring(slash + 1, dash));
        p.most = Math.max(p.least, time(text.substring(dash + 1)));
    }

    /** Lives end. */
    boolean endsLives() {
        return crash.every > 0 || leave.every > 0;
    }

    /** For a while a page's only reachable copies may be out of reach. */
    boolean separates() {
        return partition.every > 0 || oneWay.every > 0 || pause.every > 0;
    }

    /** Every reader must see every commit that was complete before it began. */
    boolean strictReaders() {
        return crash.every == 0 && partition.every == 0 && oneWay.every == 0 && pause.every == 0 && leave.every == 0;
    }
}
