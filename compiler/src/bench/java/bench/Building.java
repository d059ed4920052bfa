package bench;

/** Builds lines of text with numbers in a StringBuilder and hashes the finished strings. */
final class Building extends Kernel {
    private static final int LINES = 50;

    @Override
    int run(int n) {
        int hash = 0;
        for (int i = 0; i < n; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < LINES; k++) {
                text.append((char) ('a' + k % 26)).append("value").append(i * k).append('\n');
            }
            String finished = text.toString();
            for (int k = 0; k < finished.length(); k++) {
                hash = 31 * hash + finished.charAt(k);
            }
        }
        return hash;
    }

    public static void main(String[] args) {
        new Building().measure(args);
    }
}
