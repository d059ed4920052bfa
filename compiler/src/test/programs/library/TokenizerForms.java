import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/** StringTokenizer with delimiters, returned delimiters and counting. */
public class TokenizerForms {
    public static void main(String[] args) {
        StringTokenizer t = new StringTokenizer(" a b\tc\nd  ");
        System.out.print(t.countTokens() + ":");
        while (t.hasMoreTokens()) System.out.print("[" + t.nextToken() + "]");
        System.out.println("");
        t = new StringTokenizer("1+22*(3-4)", "+-*()", true);
        System.out.print(t.countTokens() + ":");
        while (t.hasMoreElements()) System.out.print(t.nextElement() + "|");
        System.out.println("");
        t = new StringTokenizer("k=v;x=y", "=;");
        System.out.println(t.nextToken() + t.nextToken() + t.countTokens() + t.nextToken(";") + t.hasMoreTokens());
        try {
            new StringTokenizer("").nextToken();
        } catch (NoSuchElementException e) {
            System.out.println("none");
        }
        t = new StringTokenizer(",,,", ",");
        System.out.println(t.hasMoreTokens() + " " + t.countTokens());
    }
}
