/** Unicode escapes in identifiers, characters and strings, and octal escapes. */
public class UnicodeEscapes {
    static int \u0061bc = 3;
    static int \u00e4\u00f6 = 4;
    static char $_ = '\u0024';

    public static void main(String[] args) {
        System.out.println(abc + \u00e4\u00f6);
        System.out.println("\101\7\60\377".length() + " " + (int) "\377".charAt(0) + " " + '\'' + '"' + '\\' + "\uuuu0041" + $_);
        String s = "\t\b\f\0";
        for (char c : s.toCharArray()) System.out.print((int) c + " ");
        System.out.println("");
    }
}
