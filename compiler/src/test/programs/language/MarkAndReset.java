import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

/** Marks in buffered readers across buffer ends and line ends. */
public class MarkAndReset {
    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 3000; i++) b.append((char) ('a' + i % 26)).append(i % 50 == 0 ? "\r\n" : "");
        BufferedReader r = new BufferedReader(new StringReader(b.toString()));
        for (int k = 0; k < 5; k++) {
            r.skip(400);
            r.mark(700);
            StringBuilder one = new StringBuilder();
            for (int i = 0; i < 690; i++) one.append((char) r.read());
            r.reset();
            StringBuilder two = new StringBuilder();
            for (int i = 0; i < 690; i++) two.append((char) r.read());
            System.out.println(one.toString().equals(two.toString()) + " " + one.toString().hashCode());
            r.reset();
        }
        try {
            new BufferedReader(new StringReader("x")).reset();
        } catch (IOException e) {
            System.out.println("not marked");
        }
    }
}
