package bench;

/** Parses a text in JSON's grammar into a tree of nodes, n times, and walks the tree. */
final class Json extends Kernel {
    private static final int RECORDS = 30;

    /** A node of any kind; members and elements are linked. */
    private static final class Node {
        final char kind;
        int number;
        String text;
        String name;
        Node first;
        Node next;

        Node(char kind) {
            this.kind = kind;
        }
    }

    private String source;
    private int at;

    @Override
    int run(int n) {
        source = document();
        int sum = 0;
        for (int i = 0; i < n; i++) {
            at = 0;
            sum = sum * 31 + sum(value());
        }
        return sum;
    }

    private static String document() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < RECORDS; i++) {
            text.append(i == 0 ? "\n" : ",\n").append("  {\"id\": ").append(i * 37).append(", \"name\": \"record ").append(i)
                    .append("\", \"tags\": [\"a\", \"bc\", true, false, null], \"size\": {\"x\": -").append(i).append(", \"y\": ").append(i * i)
                    .append("}}");
        }
        return text.append("\n]").toString();
    }

    private void skip() {
        while (source.charAt(at) <= ' ') {
            at++;
        }
    }

    private void expect(char c) {
        skip();
        if (source.charAt(at) != c) {
            throw new IllegalStateException("expected " + c + " at " + at);
        }
        at++;
    }

    private Node value() {
        skip();
        switch (source.charAt(at)) {
            case '{':
                return members();
            case '[':
                return elements();
            case '"':
                Node text = new Node('s');
                text.text = string();
                return text;
            case 't':
                return word('t', 4);
            case 'f':
                return word('f', 5);
            case 'n':
                return word('n', 4);
            default:
                return number();
        }
    }

    private Node word(char kind, int length) {
        at += length;
        return new Node(kind);
    }

    private Node number() {
        Node node = new Node('i');
        boolean negative = source.charAt(at) == '-';
        if (negative) {
            at++;
        }
        int value = 0;
        while (source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            value = value * 10 + source.charAt(at++) - '0';
        }
        node.number = negative ? -value : value;
        return node;
    }

    private String string() {
        expect('"');
        int start = at;
        while (source.charAt(at) != '"') {
            at++;
        }
        return source.substring(start, at++);
    }

    private Node members() {
        Node node = new Node('{');
        Node last = null;
        expect('{');
        do {
            skip();
            String name = string();
            expect(':');
            Node member = value();
            member.name = name;
            if (last == null) {
                node.first = member;
            } else {
                last.next = member;
            }
            last = member;
            skip();
        } while (source.charAt(at++) == ',');
        return node;
    }

    private Node elements() {
        Node node = new Node('[');
        Node last = null;
        expect('[');
        do {
            Node element = value();
            if (last == null) {
                node.first = element;
            } else {
                last.next = element;
            }
            last = element;
            skip();
        } while (source.charAt(at++) == ',');
        return node;
    }

    private static int sum(Node node) {
        int sum = node.kind + node.number;
        if (node.text != null) {
            sum += sum(node.text);
        }
        if (node.name != null) {
            sum += 3 * sum(node.name);
        }
        for (Node child = node.first; child != null; child = child.next) {
            sum = sum * 7 + sum(child);
        }
        return sum;
    }

    private static int sum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
        }
        return sum;
    }

    public static void main(String[] args) {
        new Json().measure(args);
    }
}
