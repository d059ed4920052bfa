/** Text blocks: indentation, escapes, line joins, quotes, trailing spaces, constants. */
public class TextBlocks {
    static final String A = """
            first
              indented
            last\
             joined
            """;
    static final String B = """
        tab\tquote " two "" three \"""
        octal \101 unicode \u0042
           space \s
        trailing   \040
       less indented
        """;

    static void show(String s) {
        System.out.println(s.length() + " [" + s.replace("\n", "$").replace(' ', '.').replace("\t", "<T>") + "]");
    }

    public static void main(String[] args) {
        show(A);
        show(B);
        show("""
            """);
        show("""
            no newline at end""");
        show("""
                "quoted"
            \\ backslash
            """ + "x" + """
            y""");
        System.out.println(A == """
            first
              indented
            last joined
            """);
    }
}
