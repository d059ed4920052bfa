package plurix;

/**
 * Text output of a station: its serial line and screen. Output is a Smart Buffer: what a transaction prints leaves the node when
 * the run commits, and never if it is aborted. Printing to another station's console sends the text there as a transaction.
 */
public final class Console {
    private final Station owner;

    Console(Station owner) {
        this.owner = owner;
    }

    public void println(String text) {
        print(text + "\n");
    }

    public void print(String text) {
        Station here = Cluster.here();
        if (here == owner) {
            System.out.print(text);
        } else {
            owner.transactions.add(new ConsoleText(text));
        }
    }

    /** Prints one text at the station that it was sent to. */
    private static final class ConsoleText extends Transaction {
        private final String text;

        ConsoleText(String text) {
            this.text = text;
            this.name = "console text";
            this.priority = HIGH;
        }

        public void run() {
            System.out.print(text);
            finish();
        }
    }
}
