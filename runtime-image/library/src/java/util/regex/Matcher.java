package java.util.regex;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Searches a text for an expression. */
public final class Matcher implements MatchResult {
    final CharSequence text;
    final int[] opened;
    int[] starts;
    int[] ends;
    final int[] rounds;
    final int[] roundStarts;
    int regionStart;
    int regionEnd;
    boolean wholeRegion;
    int accepted;
    int innerEnd;
    private final Pattern pattern;
    private boolean found;
    private int lastEnd = -1;
    private int appended;

    Matcher(Pattern pattern, CharSequence text) {
        this.pattern = pattern;
        this.text = Objects.requireNonNull(text);
        opened = new int[pattern.groups];
        starts = new int[pattern.groups];
        ends = new int[pattern.groups];
        rounds = new int[pattern.loops];
        roundStarts = new int[pattern.loops];
        regionEnd = text.length();
    }

    public Pattern pattern() {
        return pattern;
    }

    public Matcher reset() {
        return region(0, text.length());
    }

    public Matcher region(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        regionStart = start;
        regionEnd = end;
        found = false;
        lastEnd = -1;
        appended = 0;
        return this;
    }

    private boolean tryAt(int at, boolean whole) {
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
        wholeRegion = whole;
        found = pattern.first.match(this, at);
        if (found) {
            starts[0] = at;
            ends[0] = accepted;
            lastEnd = accepted;
        }
        return found;
    }

    public boolean matches() {
        return tryAt(regionStart, true);
    }

    public boolean lookingAt() {
        return tryAt(regionStart, false);
    }

    /** The next match behind the last one; an empty one is not found twice at the same place. */
    public boolean find() {
        int from = lastEnd < 0 ? regionStart : found && starts[0] == ends[0] ? lastEnd + 1 : lastEnd;
        return search(from);
    }

    public boolean find(int from) {
        if (from < 0 || from > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        reset();
        return search(from);
    }

    private boolean search(int from) {
        for (int at = from; at <= regionEnd; at++) {
            if (tryAt(at, false)) {
                return true;
            }
        }
        found = false;
        lastEnd = regionEnd + 1;
        return false;
    }

    int lastEnd() {
        return lastEnd < 0 ? regionStart : lastEnd;
    }

    private void requireMatch() {
        if (!found) {
            throw new IllegalStateException("No match found");
        }
    }

    private int requireGroup(int group) {
        requireMatch();
        if (group < 0 || group >= pattern.groups) {
            throw new IndexOutOfBoundsException("No group " + group);
        }
        return group;
    }

    private int named(String name) {
        Integer group = pattern.names.get(name);
        if (group == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return group;
    }

    @Override
    public int start() {
        requireMatch();
        return starts[0];
    }

    @Override
    public int start(int group) {
        return starts[requireGroup(group)];
    }

    public int start(String name) {
        return start(named(name));
    }

    @Override
    public int end() {
        requireMatch();
        return ends[0];
    }

    @Override
    public int end(int group) {
        return ends[requireGroup(group)];
    }

    public int end(String name) {
        return end(named(name));
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        requireGroup(group);
        return starts[group] < 0 ? null : text.subSequence(starts[group], ends[group]).toString();
    }

    public String group(String name) {
        requireMatch();
        return group(named(name));
    }

    @Override
    public int groupCount() {
        return pattern.groups - 1;
    }

    public boolean hitEnd() {
        return !found || ends[0] == regionEnd;
    }

    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, text.toString());
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.found = found;
        return copy;
    }

    public Stream<MatchResult> results() {
        reset();
        return Stream.generate(() -> find() ? toMatchResult() : null).takeWhile(Objects::nonNull);
    }

    public static String quoteReplacement(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    public Matcher appendReplacement(StringBuilder target, String replacement) {
        requireMatch();
        target.append(text, appended, starts[0]);
        expand(target, replacement);
        appended = ends[0];
        return this;
    }

    public StringBuilder appendTail(StringBuilder target) {
        return target.append(text, appended, text.length());
    }

    public Matcher appendReplacement(StringBuffer target, String replacement) {
        StringBuilder part = new StringBuilder();
        appendReplacement(part, replacement);
        target.append(part.toString());
        return this;
    }

    public StringBuffer appendTail(StringBuffer target) {
        return target.append(text, appended, text.length());
    }

    /** Replaces {@code $1} and {@code ${name}} by groups and takes the character behind a backslash as it is. */
    private void expand(StringBuilder target, String replacement) {
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            if (c == '\\') {
                if (++i == replacement.length()) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                target.append(replacement.charAt(i));
            } else if (c != '$') {
                target.append(c);
            } else {
                i = expandGroup(target, replacement, i + 1);
            }
        }
    }

    private int expandGroup(StringBuilder target, String replacement, int from) {
        if (from == replacement.length()) {
            throw new IllegalArgumentException("Illegal group reference: group index is missing");
        }
        int group;
        int last = from;
        if (replacement.charAt(from) == '{') {
            last = replacement.indexOf('}', from);
            if (last < 0) {
                throw new IllegalArgumentException("named capturing group is missing trailing '}'");
            }
            group = named(replacement.substring(from + 1, last));
        } else {
            group = Character.digit(replacement.charAt(from), 10);
            if (group < 0) {
                throw new IllegalArgumentException("Illegal group reference");
            }
            while (last + 1 < replacement.length() && Character.digit(replacement.charAt(last + 1), 10) >= 0
                    && group * 10 + Character.digit(replacement.charAt(last + 1), 10) <= groupCount()) {
                group = group * 10 + Character.digit(replacement.charAt(++last), 10);
            }
        }
        String value = group(group);
        target.append(value == null ? "" : value);
        return last;
    }

    public String replaceAll(String replacement) {
        return replaceAll(match -> replacement);
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        reset();
        StringBuilder result = new StringBuilder();
        while (find()) {
            appendReplacement(result, replacer.apply(this));
        }
        return appendTail(result).toString();
    }

    public String replaceFirst(String replacement) {
        reset();
        StringBuilder result = new StringBuilder();
        if (find()) {
            appendReplacement(result, replacement);
        }
        return appendTail(result).toString();
    }

    static boolean atLineStart(Matcher m, int at) {
        if (at == m.regionStart) {
            return true;
        }
        char before = m.text.charAt(at - 1);
        boolean insidePair = before == '\r' && at < m.regionEnd && m.text.charAt(at) == '\n';
        return CharSet.isLineEnd(before) && !insidePair && at < m.regionEnd;
    }

    static boolean atLineEnd(Matcher m, int at) {
        if (at == m.regionEnd) {
            return true;
        }
        boolean insidePair = m.text.charAt(at) == '\n' && at > m.regionStart && m.text.charAt(at - 1) == '\r';
        return CharSet.isLineEnd(m.text.charAt(at)) && !insidePair;
    }

    /** The end of the text, or the line end that is the last thing in it. */
    static boolean atLastLineEnd(Matcher m, int at) {
        int left = m.regionEnd - at;
        boolean pair = left == 2 && m.text.charAt(at) == '\r' && m.text.charAt(at + 1) == '\n';
        return left == 0 || pair || left == 1 && atLineEnd(m, at);
    }

    static boolean atWordEdge(Matcher m, int at) {
        boolean before = at > m.regionStart && isWord(m.text.charAt(at - 1));
        boolean after = at < m.regionEnd && isWord(m.text.charAt(at));
        return before != after;
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
