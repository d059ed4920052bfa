import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small JSON reader and writer. */
public class JsonParser {
    private final String s;
    private int i;

    JsonParser(String s) {
        this.s = s;
    }

    private void space() {
        while (i < s.length() && Character.isWhitespace(s.charAt(i))) {
            i++;
        }
    }

    private RuntimeException error(String what) {
        return new RuntimeException(what + " at " + i);
    }

    Object value() {
        space();
        if (i >= s.length()) {
            throw error("end of text");
        }
        char c = s.charAt(i);
        switch (c) {
            case '{': {
                Map<String, Object> m = new LinkedHashMap<>();
                i++;
                space();
                while (s.charAt(i) != '}') {
                    Object k = value();
                    space();
                    if (!(k instanceof String) || s.charAt(i++) != ':') {
                        throw error("bad key");
                    }
                    m.put((String) k, value());
                    space();
                    if (s.charAt(i) == ',') {
                        i++;
                    }
                    space();
                }
                i++;
                return m;
            }
            case '[': {
                List<Object> l = new ArrayList<>();
                i++;
                space();
                while (s.charAt(i) != ']') {
                    l.add(value());
                    space();
                    if (s.charAt(i) == ',') {
                        i++;
                    }
                    space();
                }
                i++;
                return l;
            }
            case '"': {
                StringBuilder b = new StringBuilder();
                while (s.charAt(++i) != '"') {
                    if (s.charAt(i) == '\\') {
                        char e = s.charAt(++i);
                        if (e == 'u') {
                            b.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
                            i += 4;
                        } else {
                            b.append(e == 'n' ? '\n' : e == 't' ? '\t' : e);
                        }
                    } else {
                        b.append(s.charAt(i));
                    }
                }
                i++;
                return b.toString();
            }
            default:
                int start = i;
                while (i < s.length() && "+-.eE0123456789truefalsn".indexOf(s.charAt(i)) >= 0) {
                    i++;
                }
                String w = s.substring(start, i);
                if (w.equals("true") || w.equals("false")) {
                    return Boolean.valueOf(w);
                }
                if (w.equals("null")) {
                    return null;
                }
                try {
                    return w.indexOf('.') >= 0 || w.indexOf('e') >= 0 ? (Object) Double.valueOf(w) : (Object) Long.valueOf(w);
                } catch (NumberFormatException e) {
                    throw error("no value '" + w + "'");
                }
        }
    }

    static String write(Object o) {
        if (o instanceof String) {
            return '"' + ((String) o).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        if (o instanceof Map) {
            StringBuilder b = new StringBuilder("{");
            for (Map.Entry<?, ?> e : ((Map<?, ?>) o).entrySet()) {
                b.append(b.length() > 1 ? "," : "").append(write(e.getKey())).append(':').append(write(e.getValue()));
            }
            return b.append('}').toString();
        }
        if (o instanceof List) {
            StringBuilder b = new StringBuilder("[");
            for (Object e : (List<?>) o) {
                b.append(b.length() > 1 ? "," : "").append(write(e));
            }
            return b.append(']').toString();
        }
        return String.valueOf(o);
    }

    public static void main(String[] args) {
        String[] texts = {"{\"a\": [1, 2.5, -3e2, true, false, null], \"b\" : {\"c\":\"x\\ny\\u0041\\\"\"}, \"e\":[], \"f\":{}}", "[[[]]]", "  42 ", "\"only\"", "[1, x]", "", "{1:2}"};
        for (String t : texts) {
            try {
                Object o = new JsonParser(t).value();
                System.out.println(write(o) + " " + write(new JsonParser(write(o)).value()).equals(write(o)));
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
