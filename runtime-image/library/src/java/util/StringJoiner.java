package java.util;

/** Joins texts with a delimiter between, a prefix before and a suffix behind. */
public final class StringJoiner {
    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private StringBuilder joined;
    private String ifEmpty;

    public StringJoiner(CharSequence delimiter) {
        this(delimiter, "", "");
    }

    public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        this.prefix = Objects.requireNonNull(prefix, "The prefix must not be null").toString();
        this.delimiter = Objects.requireNonNull(delimiter, "The delimiter must not be null").toString();
        this.suffix = Objects.requireNonNull(suffix, "The suffix must not be null").toString();
    }

    public StringJoiner setEmptyValue(CharSequence text) {
        ifEmpty = Objects.requireNonNull(text, "The empty value must not be null").toString();
        return this;
    }

    public StringJoiner add(CharSequence text) {
        if (joined == null) {
            joined = new StringBuilder();
        } else {
            joined.append(delimiter);
        }
        joined.append(text);
        return this;
    }

    public int length() {
        return toString().length();
    }

    @Override
    public String toString() {
        return joined == null && ifEmpty != null ? ifEmpty : prefix + (joined == null ? "" : joined.toString()) + suffix;
    }

    /** Adds the other's content without its prefix and suffix. */
    public StringJoiner merge(StringJoiner other) {
        return other.joined == null ? this : add(other.joined.toString());
    }
}
