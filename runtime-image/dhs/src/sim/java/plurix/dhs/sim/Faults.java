package plurix.dhs.sim;

/** What the network and the stations suffer in a simulation, as probabilities and rates. */
public final class Faults {
    public final String name;
    public double loss;
    public double duplication;
    public double corruption;
    /** Share of frames that are late, and by how much at most (us). */
    public double late;
    public int latest;
    /** Mean time between partitions and crashes (us of virtual time); 0: none. */
    public int partitionEvery;
    public int crashEvery;
    /** Page frames of a station beside the image's; 0: plenty. */
    public int frames;

    private Faults(String name) {
        this.name = name;
    }

    /** none, loss, storm, partition, crash, chaos, tight (few page frames). */
    public static Faults named(String name) {
        Faults f = new Faults(name);
        switch (name) {
            case "none":
                break;
            case "loss":
                f.set(0.05, 0.03, 0.002, 0.05, 3000);
                break;
            case "storm":
                f.set(0.20, 0.20, 0.01, 0.30, 30000);
                break;
            case "partition":
                f.set(0.02, 0.02, 0.001, 0.05, 3000);
                f.partitionEvery = 3000000;
                break;
            case "crash":
                f.set(0.02, 0.02, 0.001, 0.05, 3000);
                f.crashEvery = 3000000;
                break;
            case "chaos":
                f.set(0.08, 0.08, 0.005, 0.10, 20000);
                f.partitionEvery = 4000000;
                f.crashEvery = 6000000;
                break;
            case "tight":
                f.set(0.02, 0.02, 0.001, 0.05, 3000);
                f.frames = 36;
                break;
            default:
                throw new IllegalArgumentException("unknown fault profile '" + name
                        + "'; there are none, loss, storm, partition, crash, chaos, tight");
        }
        return f;
    }

    private void set(double lossShare, double duplicates, double corrupted, double lateShare, int latestUs) {
        loss = lossShare;
        duplication = duplicates;
        corruption = corrupted;
        late = lateShare;
        latest = latestUs;
    }

    /** Stations may lose pages for good. */
    public boolean losesPages() {
        return crashEvery > 0;
    }

    /** Every reader must see every commit that was complete before it began. */
    public boolean isStrict() {
        return crashEvery == 0 && partitionEvery == 0;
    }
}
