/** Abstract classes with state, template methods and anonymous subclasses with constructor arguments. */
public class AbstractFactories {
    static abstract class Report {
        private final String title;
        private int lines;
        Report(String t) {
            title = t;
        }
        abstract String row(int i);
        int rows() {
            return 3;
        }
        final String make() {
            StringBuilder s = new StringBuilder(title).append(':');
            for (int i = 0; i < rows(); i++) {
                s.append(row(i)).append(';');
                lines++;
            }
            return s.append(lines).toString();
        }
    }

    public static void main(String[] args) {
        int base = 10;
        Report r = new Report("squares") {
            int calls;
            {
                calls = base;
            }
            @Override String row(int i) {
                return calls++ + "=" + i * i;
            }
        };
        System.out.println(r.make() + " " + r.make());
        System.out.println(new Report("none") {
            @Override String row(int i) {
                throw new AssertionError();
            }
            @Override int rows() {
                return 0;
            }
        }.make());
        Report[] rs = new Report[3];
        for (int k = 0; k < 3; k++) {
            int kk = k;
            rs[k] = new Report("r" + k) {
                @Override String row(int i) {
                    return "" + i * kk;
                }
                @Override int rows() {
                    return kk;
                }
            };
        }
        for (Report x : rs) System.out.println(x.make());
    }
}
