/** Switch expressions and arrow statements: yield, several labels, enums without default, strings, nested and as arguments. */
public class SwitchExpressionForms {
    enum Level { LOW, MIDDLE, HIGH }

    static int score(Level level) {
        return switch (level) {
            case LOW -> 1;
            case MIDDLE -> {
                int x = 0;
                for (int i = 0; i < 5; i++) {
                    x += i;
                }
                yield x;
            }
            case HIGH -> Integer.MAX_VALUE;
        };
    }

    static String kind(String s) {
        return switch (s) {
            case "a", "e", "i" -> "vowel";
            case "" -> "empty";
            case "Aa", "BB" -> "same hash";
            default -> {
                if (s.length() > 3) {
                    yield "long";
                }
                yield switch (s.charAt(0)) {
                    case 'x' -> "x...";
                    default -> "other";
                };
            }
        };
    }

    static long mixed(int k) {
        return switch (k) {
            case 1 -> 'c';
            case 2 -> (byte) 200;
            case 3 -> 1L << 40;
            default -> -k;
        };
    }

    static String old(int k) {
        return switch (k) {
            case 1:
            case 2:
                yield "one or two";
            case 3:
                k++;
            default:
                yield "more: " + k;
        };
    }

    public static void main(String[] args) {
        for (Level level : Level.values()) {
            System.out.println(level + " " + score(level));
        }
        for (String s : new String[] {"a", "i", "", "Aa", "BB", "C#", "hello", "xy"}) {
            System.out.println(s + ": " + kind(s));
        }
        for (int k = 0; k < 5; k++) {
            System.out.println(mixed(k) + " " + old(k));
            switch (k) {
                case 1, 3 -> System.out.println("odd");
                case 4 -> throw new IllegalStateException("four");
                default -> { }
            }
        }
    }
}
