import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON reader and writer with an object model, errors with positions, numbers and escapes. */
public class JsonRoundTrip {
    static class Parser {
        final String s;
        int at;
        Parser(String s) {
            this.s = s;
        }
        RuntimeException error(String what) {
            return new IllegalArgumentException(what + " at " + at);
        }
        char peek() {
            while (at < s.length() && " \n\t\r".indexOf(s.charAt(at)) >= 0) at++;
            return at < s.length() ? s.charAt(at) : 0;
        }
        void expect(char c) {
            if (peek() != c) throw error("expected " + c);
            at++;
        }
        Object value() {
            switch (peek()) {
                case '{': {
                    Map<String, Object> m = new LinkedHashMap<>();
                    at++;
                    if (peek() == '}') {
                        at++;
                        return m;
                    }
                    while (true) {
                        if (peek() != '"') throw error("expected a name");
                        String k = string();
                        expect(':');
                        m.put(k, value());
                        if (peek() == ',') at++;
                        else {
                            expect('}');
                            return m;
                        }
                    }
                }
                case '[': {
                    List<Object> l = new ArrayList<>();
                    at++;
                    if (peek() == ']') {
                        at++;
                        return l;
                    }
                    while (true) {
                        l.add(value());
                        if (peek() == ',') at++;
                        else {
                            expect(']');
                            return l;
                        }
                    }
                }
                case '"': return string();
                case 't': return word("true", true);
                case 'f': return word("false", false);
                case 'n': return word("null", null);
                default: return number();
            }
        }
        Object word(String w, Object v) {
            if (!s.startsWith(w, at)) throw error("unknown word");
            at += w.length();
            return v;
        }
        Object number() {
            int from = at;
            while (at < s.length() && "+-.eE0123456789".indexOf(s.charAt(at)) >= 0) at++;
            String t = s.substring(from, at);
            if (t.isEmpty()) throw error("expected a value");
            try {
                if (t.matches("-?\\d+")) return Long.parseLong(t);
                return Double.parseDouble(t);
            } catch (NumberFormatException e) {
                throw error("bad number");
            }
        }
        String string() {
            StringBuilder b = new StringBuilder();
            for (at++; ; at++) {
                if (at >= s.length()) throw error("open string");
                char c = s.charAt(at);
                if (c == '"') {
                    at++;
                    return b.toString();
                }
                if (c == '\\') {
                    c = s.charAt(++at);
                    if (c == 'u') {
                        b.append((char) Integer.parseInt(s.substring(at + 1, at + 5), 16));
                        at += 4;
                    } else {
                        int i = "nrtbf".indexOf(c);
                        b.append(i < 0 ? c : "\n\r\t\b\f".charAt(i));
                    }
                } else b.append(c);
            }
        }
    }

    static void write(Object o, StringBuilder b) {
        if (o instanceof Map) {
            b.append('{');
            String sep = "";
            for (Map.Entry<?, ?> e : ((Map<?, ?>) o).entrySet()) {
                b.append(sep);
                write(e.getKey(), b);
                b.append(':');
                write(e.getValue(), b);
                sep = ",";
            }
            b.append('}');
        } else if (o instanceof List) {
            b.append('[');
            String sep = "";
            for (Object x : (List<?>) o) {
                b.append(sep);
                write(x, b);
                sep = ",";
            }
            b.append(']');
        } else if (o instanceof String) {
            b.append('"');
            for (char c : ((String) o).toCharArray()) {
                if (c < ' ' || c > '~') b.append(String.format("\\u%04x", (int) c));
                else {
                    if (c == '"' || c == '\\') b.append('\\');
                    b.append(c);
                }
            }
            b.append('"');
        } else b.append(o);
    }

    public static void main(String[] args) {
        String[] in = {"{\"a\": [1, -2.50, 3e2, 1E400, 9007199254740993], \"b\\n\\u20ac\": {\"x\": null, \"y\": [true, false, {}]}, \"\": \"q\\\"\\\\\"}", "[]", "[1, 2", "{\"a\" 1}", "[01, .5]", "tru", "[1,]", "\"open", "-", "[1e5, -0.0, 12345678901234567890]"};
        for (String s : in) try {
            StringBuilder b = new StringBuilder();
            Parser p = new Parser(s);
            write(p.value(), b);
            String once = b.toString();
            b.setLength(0);
            write(new Parser(once).value(), b);
            System.out.println(once + " " + once.equals(b.toString()));
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
