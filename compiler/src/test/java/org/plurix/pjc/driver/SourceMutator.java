package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks source text the way typing, merging and half-finished editing do. The same seed gives the same text. */
final class SourceMutator {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_$][\\w$]*|\\d[\\w.]*|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|\\S");
    private static final String[] INSERTED = {"{", "}", "(", ")", ";", "\"", "'", "/*", "*/", "//", "<", ">", "@", "\\u00", "->", "::", "...", "[", "]", ",", ".", "?", "0x",
            "9999999999", "1e999", "'ab'", "\u0000", "\uD800", "é"};
    private static final String[] WORDS = {"class", "interface", "enum", "record", "static", "final", "abstract", "void", "int", "long", "double", "boolean", "null", "this",
            "super", "new", "return", "break", "continue", "switch", "case", "default", "try", "catch", "finally", "throw", "throws", "extends", "implements", "instanceof",
            "native", "synchronized", "goto", "assert", "while", "for", "do", "if", "else", "import", "package", "var", "Object", "String", "T", "java", "0", "-1", "\"\"", "1L"};

    private record Token(int start, int end) { }

    private final Random random;

    SourceMutator(long seed) {
        random = new Random(seed);
    }

    /** One to three changes. */
    String mutate(String text) {
        String result = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            result = change(result);
        }
        return result;
    }

    private String change(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.start(), matcher.end()));
        }
        if (tokens.isEmpty()) {
            return text + pick(WORDS);
        }
        Token a = tokens.get(random.nextInt(tokens.size()));
        Token b = tokens.get(random.nextInt(tokens.size()));
        String other = text.substring(b.start, b.end);
        return switch (random.nextInt(10)) {
            case 0 -> replace(text, a, "");
            case 1, 2 -> replace(text, a, other);
            case 3 -> replace(text, a, pick(WORDS));
            case 4 -> replace(text, a, text.substring(a.start, a.end) + " " + pick(WORDS) + " ");
            case 5 -> text.substring(0, a.start) + pick(INSERTED) + text.substring(a.start);
            case 6 -> a.start < b.start ? text.substring(0, a.start) + text.substring(b.start) : text.substring(0, a.start);
            case 7 -> withoutLine(text, a.start);
            case 8 -> text.substring(0, a.start) + line(text, b.start) + "\n" + text.substring(a.start);
            default -> text.substring(0, a.start) + text.substring(Math.min(text.length(), a.start + 1));
        };
    }

    private static String replace(String text, Token token, String by) {
        return text.substring(0, token.start) + by + text.substring(token.end);
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    private static String withoutLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(0, text.lastIndexOf('\n', at) + 1) + (end < 0 ? "" : text.substring(end + 1));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
