/** switch inside of loops with labels, nested switches, fall-through into default. */
public class LabeledSwitch {
    static String scan(String s) {
        StringBuilder out = new StringBuilder();
        int state = 0;
        loop:
        for (int i = 0; ; i++) {
            char c = i < s.length() ? s.charAt(i) : 0;
            switch (state) {
                case 0:
                    switch (c) {
                        case 0:
                            break loop;
                        case '"':
                            state = 1;
                            break;
                        case '/':
                            state = 3;
                            break;
                        case ' ':
                            continue loop;
                        default:
                            out.append(c);
                    }
                    break;
                case 1:
                    if (c == '\\') {
                        state = 2;
                    } else if (c == '"' || c == 0) {
                        state = 0;
                        out.append('S');
                    }
                    break;
                case 2:
                    state = 1;
                    break;
                case 3:
                    if (c == '/') {
                        out.append('C');
                        break loop;
                    }
                    state = 0;
                    out.append('/');
                    i--;
                    break;
            }
        }
        return out.append(state).toString();
    }

    static int f(int x) {
        int r = 0;
        switch (x) {
            default:
                r += 1000;
            case 1:
                r += 1;
            case 2:
                r += 2;
                break;
            case 3:
                r += 3;
        }
        return r;
    }

    public static void main(String[] args) {
        String[] texts = {"a b c", "x = \"str\\\"ing\" y", "1/2 // rest", "\"open", ""};
        for (String t : texts) {
            System.out.println(scan(t));
        }
        System.out.println(f(0) + " " + f(1) + " " + f(2) + " " + f(3) + " " + f(4));
    }
}
