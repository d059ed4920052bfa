package java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Turns the text of an expression into nodes. One use. */
final class PatternParser {
    /** Nodes from an entry to an exit whose {@code next} is still open. */
    private static final class Piece {
        final Node first;
        final Node last;

        Piece(Node first, Node last) {
            this.first = first;
            this.last = last;
        }
    }

    private final String text;
    private int flags;
    private int at;
    int groups = 1;
    int loops;
    final Map<String, Integer> names = new HashMap<>();

    PatternParser(String text, int flags) {
        this.text = text;
        this.flags = flags;
    }

    Node parse() {
        Piece all = has(Pattern.LITERAL) ? literal(text) : alternatives();
        if (at < text.length() && !has(Pattern.LITERAL)) {
            throw error("Unmatched closing ')'", at - 1);
        }
        all.last.next = new Node.Accept();
        return all.first;
    }

    private PatternSyntaxException error(String what, int index) {
        return new PatternSyntaxException(what, text, index);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private boolean more() {
        if (has(Pattern.COMMENTS)) {
            skipComments();
        }
        return at < text.length();
    }

    private void skipComments() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            boolean comment = text.charAt(at++) == '#';
            while (comment && at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private static Piece join(Piece a, Piece b) {
        a.last.next = b.first;
        return new Piece(a.first, b.last);
    }

    private static Piece single(Node node) {
        return new Piece(node, node);
    }

    private Piece literal(String characters) {
        Piece result = single(new Node.Joint());
        for (int i = 0; i < characters.length(); i++) {
            result = join(result, single(new Node.One(character(characters.charAt(i)))));
        }
        return result;
    }

    private IntPredicate character(int c) {
        return CharSet.one(c, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE));
    }

    /** Flags set inside end with the group. */
    private Piece alternatives() {
        int outer = flags;
        List<Node> ways = new ArrayList<>();
        Node.Joint end = new Node.Joint();
        Piece way = sequence();
        if (!take('|')) {
            flags = outer;
            return way;
        }
        do {
            way.last.next = end;
            ways.add(way.first);
            way = sequence();
        } while (take('|'));
        way.last.next = end;
        ways.add(way.first);
        flags = outer;
        return new Piece(new Node.Branch(ways), end);
    }

    private Piece sequence() {
        Piece result = single(new Node.Joint());
        while (more() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            result = join(result, repeated());
        }
        return result;
    }

    /** Of a quotation the repetition takes the last character only. */
    private Piece repeated() {
        if (text.startsWith("\\Q", at)) {
            int end = text.indexOf("\\E", at);
            String quoted = text.substring(at + 2, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 2;
            int last = Math.max(0, quoted.length() - 1);
            return join(literal(quoted.substring(0, last)), counted(literal(quoted.substring(last))));
        }
        return counted(atom());
    }

    private Piece counted(Piece piece) {
        if (!more()) {
            return piece;
        }
        int min;
        int max;
        char c = text.charAt(at);
        if (c == '*' || c == '+' || c == '?') {
            at++;
            min = c == '+' ? 1 : 0;
            max = c == '?' ? 1 : -1;
        } else if (c == '{') {
            at++;
            min = number();
            max = min;
            if (take(',')) {
                max = at < text.length() && text.charAt(at) == '}' ? -1 : number();
            }
            if (!take('}')) {
                throw error("Unclosed counted closure", at);
            }
            if (max >= 0 && max < min) {
                throw error("Illegal repetition range", at - 1);
            }
        } else {
            return piece;
        }
        return repeat(piece, min, max, take('?') ? '?' : take('+') ? '+' : '*');
    }

    private int number() {
        int start = at;
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = 10 * value + text.charAt(at++) - '0';
        }
        if (start == at) {
            throw error("Illegal repetition", start - 1);
        }
        return value;
    }

    private Piece repeat(Piece piece, int min, int max, char mode) {
        if (piece.first == piece.last && piece.first instanceof Node.One) {
            return single(new Node.Run(((Node.One) piece.first).kind, min, max, mode));
        }
        Node.Loop loop = new Node.Loop(loops++, min, max, mode == '?');
        loop.body = piece.first;
        piece.last.next = loop;
        Node start = new Node.LoopStart(loop);
        return mode == '+' ? part(new Piece(start, loop), '>', true) : new Piece(start, loop);
    }

    private static Piece part(Piece inner, char kind, boolean positive) {
        inner.last.next = new Node.Inner();
        return single(new Node.Part(inner.first, kind, positive));
    }

    private static Piece place(Node.Place.Condition condition) {
        return single(new Node.Place(condition));
    }

    private Piece atom() {
        char c = text.charAt(at++);
        boolean lines = has(Pattern.MULTILINE);
        switch (c) {
            case '(': return group();
            case '[': return single(new Node.One(set()));
            case '.': return single(new Node.One(has(Pattern.DOTALL) ? x -> true : x -> !CharSet.isLineEnd(x)));
            case '^': return place(lines ? Matcher::atLineStart : (m, i) -> i == m.regionStart);
            case '$': return place(lines ? Matcher::atLineEnd : Matcher::atLastLineEnd);
            case '\\': return escape();
            case '{': throw error("Illegal repetition", at - 1);
            case '*': case '+': case '?': throw error("Dangling meta character '" + c + "'", at - 1);
            default: return single(new Node.One(character(c)));
        }
    }

    private Piece escape() {
        if (at == text.length()) {
            throw error("Unexpected internal error", at);
        }
        char c = text.charAt(at);
        if (c >= '1' && c <= '9') {
            at++;
            int group = c - '0';
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && group * 10 + text.charAt(at) - '0' < groups) {
                group = group * 10 + text.charAt(at++) - '0';
            }
            return single(new Node.Back(requireGroup(group), has(Pattern.CASE_INSENSITIVE)));
        }
        switch (c) {
            case 'b': at++; return place(Matcher::atWordEdge);
            case 'B': at++; return place((m, i) -> !Matcher.atWordEdge(m, i));
            case 'A': at++; return place((m, i) -> i == m.regionStart);
            case 'z': at++; return place((m, i) -> i == m.regionEnd);
            case 'Z': at++; return place(Matcher::atLastLineEnd);
            case 'G': at++; return place((m, i) -> i == m.lastEnd());
            case 'R': at++; return lineBreak();
            case 'k': at++; return single(new Node.Back(named(), has(Pattern.CASE_INSENSITIVE)));
            default: return single(new Node.One(escapedKind()));
        }
    }

    private Piece lineBreak() {
        Piece pair = literal("\r\n");
        Node.One one = new Node.One(CharSet.escape('v'));
        Node.Joint end = new Node.Joint();
        pair.last.next = end;
        one.next = end;
        return part(new Piece(new Node.Branch(List.of(pair.first, one)), end), '>', true);
    }

    private int requireGroup(int group) {
        if (group >= groups) {
            throw error("Group " + group + " does not exist", at);
        }
        return group;
    }

    private int named() {
        String name = take('<') ? name() : "";
        Integer group = names.get(name);
        if (group == null) {
            throw error("named capturing group <" + name + "> does not exist", at);
        }
        return group;
    }

    private String name() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '>') {
            at++;
        }
        if (at == text.length() || at == start || !Character.isLetter(text.charAt(start))) {
            throw error("named capturing group is missing trailing '>'", at);
        }
        return text.substring(start, at++);
    }

    /** A character or kind behind a backslash, inside and outside of brackets. */
    private IntPredicate escapedKind() {
        char c = text.charAt(at);
        if (c == 'p' || c == 'P') {
            at++;
            boolean braces = take('{');
            int end = braces ? text.indexOf('}', at) : at + 1;
            String name = end < 0 ? "" : text.substring(at, Math.min(end, text.length()));
            IntPredicate kind = CharSet.property(name);
            if (kind == null) {
                throw error("Unknown character property name {" + name + "}", at);
            }
            at = end + (braces ? 1 : 0);
            return c == 'P' ? kind.negate() : kind;
        }
        IntPredicate kind = CharSet.escape(c);
        if (kind != null) {
            at++;
            return kind;
        }
        return character(escapedCharacter());
    }

    private int escapedCharacter() {
        char c = text.charAt(at++);
        switch (c) {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'a': return '\u0007';
            case 'e': return '\u001B';
            case '0': return digits(8, 3);
            case 'x': return digits(16, 2);
            case 'u': return digits(16, 4);
            case 'c': return text.charAt(at++) ^ 0x40;
            default:
                if (c < 0x80 && Character.isLetter(c)) {
                    throw error("Illegal/unsupported escape sequence", at - 1);
                }
                return c;
        }
    }

    private int digits(int radix, int most) {
        int value = 0;
        for (int i = 0; i < most && at < text.length() && Character.digit(text.charAt(at), radix) >= 0; i++) {
            value = value * radix + Character.digit(text.charAt(at++), radix);
        }
        return value;
    }

    /** Behind the opening bracket, up to and including the closing one. */
    private IntPredicate set() {
        boolean negated = take('^');
        IntPredicate result = null;
        boolean first = true;
        while (true) {
            if (at >= text.length()) {
                throw error("Unclosed character class", text.length() - 1);
            }
            if (text.charAt(at) == ']' && !first) {
                at++;
                break;
            }
            if (text.startsWith("&&", at)) {
                at += 2;
                IntPredicate left = result;
                IntPredicate right = intersected();
                result = left == null ? right : left.and(right);
                continue;
            }
            IntPredicate item = item();
            result = result == null ? item : result.or(item);
            first = false;
        }
        return negated ? result.negate() : result;
    }

    /** What follows {@code &&}: items up to the next {@code &&} or the end. */
    private IntPredicate intersected() {
        IntPredicate result = null;
        while (at < text.length() && text.charAt(at) != ']' && !text.startsWith("&&", at)) {
            IntPredicate item = item();
            result = result == null ? item : result.or(item);
        }
        return result == null ? x -> true : result;
    }

    private IntPredicate item() {
        char c = text.charAt(at++);
        if (c == '[') {
            return set();
        }
        int from = c;
        if (c == '\\') {
            char kind = at < text.length() ? text.charAt(at) : 0;
            if (kind == 'p' || kind == 'P' || CharSet.escape(kind) != null) {
                return escapedKind();
            }
            if (kind == 'Q') {
                int end = text.indexOf("\\E", at);
                String quoted = text.substring(at + 1, end < 0 ? text.length() : end);
                at = end < 0 ? text.length() : end + 2;
                return x -> quoted.indexOf(x) >= 0;
            }
            from = escapedCharacter();
        }
        boolean range = at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']' && text.charAt(at + 1) != '[';
        if (!range) {
            return character(from);
        }
        at++;
        int to = text.charAt(at++);
        to = to == '\\' ? escapedCharacter() : to;
        if (to < from) {
            throw error("Illegal character range", at - 1);
        }
        return CharSet.range(from, to, has(Pattern.CASE_INSENSITIVE));
    }

    /** Behind the opening parenthesis, up to and including the closing one. */
    private Piece group() {
        if (!take('?')) {
            return capture();
        }
        if (take(':')) {
            return closed(alternatives());
        }
        if (take('=')) {
            return part(closed(alternatives()), '=', true);
        }
        if (take('!')) {
            return part(closed(alternatives()), '=', false);
        }
        return special();
    }

    private Piece special() {
        if (take('>')) {
            return part(closed(alternatives()), '>', true);
        }
        if (text.startsWith("<=", at) || text.startsWith("<!", at)) {
            boolean positive = text.charAt(at + 1) == '=';
            at += 2;
            return part(closed(alternatives()), '<', positive);
        }
        if (take('<')) {
            String name = name();
            if (names.put(name, groups) != null) {
                throw error("Named capturing group <" + name + "> is already defined", at);
            }
            return capture();
        }
        int outer = flags;
        flags();
        if (take(')')) {
            return single(new Node.Joint());
        }
        if (!take(':')) {
            throw error("Unknown inline modifier", at);
        }
        Piece inner = closed(alternatives());
        flags = outer;
        return inner;
    }

    private void flags() {
        boolean on = true;
        while (at < text.length() && text.charAt(at) != ')' && text.charAt(at) != ':') {
            char c = text.charAt(at++);
            int index = "-idmsux".indexOf(c);
            if (index < 0) {
                throw error("Unknown inline modifier", at - 1);
            }
            int flag = new int[] {0, Pattern.CASE_INSENSITIVE, 0, Pattern.MULTILINE, Pattern.DOTALL, Pattern.UNICODE_CASE, Pattern.COMMENTS}[index];
            on &= index != 0;
            flags = on ? flags | flag : flags & ~flag;
        }
    }

    private Piece capture() {
        int group = groups++;
        Piece inner = closed(alternatives());
        return join(join(single(new Node.Open(group)), inner), single(new Node.Close(group)));
    }

    private Piece closed(Piece inner) {
        if (!take(')')) {
            throw error("Unclosed group", text.length());
        }
        return inner;
    }
}
