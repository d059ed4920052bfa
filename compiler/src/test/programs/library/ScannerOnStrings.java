import java.util.InputMismatchException;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Scanner on strings: tokens, lines, types, delimiters, failures. */
public class ScannerOnStrings {
    public static void main(String[] args) {
        Scanner s = new Scanner("12 3.5 word true 99999999999 -7\nsecond line\n\n0x10 last");
        System.out.println(s.nextInt() + " " + s.nextDouble() + " " + s.next() + " " + s.nextBoolean() + " " + s.hasNextInt() + " " + s.nextLong() + " " + s.nextShort());
        System.out.println("[" + s.nextLine() + "][" + s.nextLine() + "][" + s.nextLine() + "]");
        try {
            s.nextInt();
        } catch (InputMismatchException e) {
            System.out.println("mismatch " + e.getMessage());
        }
        System.out.println(s.next() + s.next() + s.hasNext());
        try {
            s.next();
        } catch (NoSuchElementException e) {
            System.out.println("none " + (e instanceof InputMismatchException));
        }
        Scanner c = new Scanner("a,b,,c,1").useDelimiter(",");
        StringBuilder b = new StringBuilder();
        while (c.hasNext()) b.append('<').append(c.hasNextInt() ? "i" : "").append(c.next()).append('>');
        System.out.println(b);
        Scanner l = new Scanner("one\r\ntwo\n\rthree");
        while (l.hasNextLine()) System.out.println(l.nextLine().length());
        System.out.println(l.hasNextLine());
        Scanner w = new Scanner("  \t ");
        System.out.println(w.hasNext() + " " + w.hasNextLine());
    }
}
