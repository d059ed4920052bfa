package behaviour;

/** Starts a {@link Behaviour} for each argument at the station that runs this. */
public final class Start {
    private Start() {
    }

    public static void main(String[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            STATION.transactions.add(new Behaviour(kinds[i]));
        }
    }
}
