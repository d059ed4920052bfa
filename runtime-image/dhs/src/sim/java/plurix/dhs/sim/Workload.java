package plurix.dhs.sim;

/** Makes transactions. The words used lie in the first pages behind the image. */
final class Workload {
    static final int WORDS_PER_PAGE = 1024;
    static final int ACCOUNTS = 40;
    static final int START_MONEY = 1000;
    /** Account i is word 1 of page bankPage + i % BANK_PAGES, at some distance. */
    private static final int BANK_PAGES = 5;
    private final String name;
    private final int firstPage;
    private final int imagePage;
    private final int residentPage;
    private final SimRandom random;

    Workload(String name, int firstPage, int imagePage, int residentPage, SimRandom random) {
        this.name = name;
        this.firstPage = firstPage;
        this.imagePage = imagePage;
        this.residentPage = residentPage;
        this.random = random;
    }

    static boolean isKnown(String name) {
        return "counter".equals(name) || "bank".equals(name) || "random".equals(name) || "mixed".equals(name);
    }

    int counterWord() {
        return firstPage * WORDS_PER_PAGE;
    }

    int accountWord(int i) {
        return (firstPage + 1 + i % BANK_PAGES) * WORDS_PER_PAGE + i / BANK_PAGES * 7;
    }

    /** A transaction for a station; serial makes written values unique. */
    Step next(int station, int serial) {
        String kind = name;
        if ("mixed".equals(name)) {
            int k = random.below(10);
            kind = k < 3 ? "counter" : k < 6 ? "bank" : "random";
        }
        switch (kind) {
            case "counter":
                return counter();
            case "bank":
                return random.chance(0.2) ? audit() : transfer();
            default:
                return randomPages(station, serial);
        }
    }

    private Step counter() {
        int word = counterWord();
        int[] v = new int[1];
        return (n, m) -> {
            if (n == 0) {
                v[0] = m.read(word);
                return false;
            }
            m.write(word, v[0] + 1);
            return true;
        };
    }

    private Step transfer() {
        int from = random.below(ACCOUNTS);
        int to = (from + 1 + random.below(ACCOUNTS - 1)) % ACCOUNTS;
        int amount = random.between(1, 50);
        int[] v = new int[2];
        return (n, m) -> {
            switch (n) {
                case 0:
                    v[0] = m.read(accountWord(from));
                    return false;
                case 1:
                    v[1] = m.read(accountWord(to));
                    return false;
                case 2:
                    m.write(accountWord(from), v[0] - amount);
                    return false;
                default:
                    m.write(accountWord(to), v[1] + amount);
                    return true;
            }
        };
    }

    private Step audit() {
        return (n, m) -> {
            m.read(accountWord(n));
            return n == ACCOUNTS - 1;
        };
    }

    /** Reads and writes a few words anywhere: fresh pages, image pages, now and then a resident page. */
    private Step randomPages(int station, int serial) {
        int reads = random.between(1, 6);
        int writes = random.chance(0.3) ? 0 : random.between(1, 4);
        int[] words = new int[reads + writes];
        for (int i = 0; i < words.length; i++) {
            int page = random.chance(0.2) ? imagePage + random.below(4) : firstPage + 6 + random.below(24);
            if (random.chance(0.02)) {
                page = residentPage + random.below(4);
            }
            words[i] = page * WORDS_PER_PAGE + random.below(4) * 300;
        }
        return (n, m) -> {
            if (n < reads) {
                m.read(words[n]);
            } else {
                m.write(words[n], station << 24 ^ serial << 4 ^ n - reads);
            }
            return n == words.length - 1;
        };
    }
}
