import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** An interpreter of a tape language with jump table, running known programs. */
public class BrainInterpreter {
    static String run(String program, String input, int limit) {
        int[] jump = new int[program.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < program.length(); i++) {
            if (program.charAt(i) == '[') open.push(i);
            if (program.charAt(i) == ']') {
                int j = open.pop();
                jump[i] = j;
                jump[j] = i;
            }
        }
        byte[] tape = new byte[300];
        int p = 0;
        int in = 0;
        StringBuilder out = new StringBuilder();
        int steps = 0;
        for (int pc = 0; pc < program.length(); pc++) {
            if (++steps > limit) return out + "...";
            switch (program.charAt(pc)) {
                case '>' -> p++;
                case '<' -> p--;
                case '+' -> tape[p]++;
                case '-' -> tape[p]--;
                case '.' -> out.append((char) (tape[p] & 0xFF));
                case ',' -> tape[p] = in < input.length() ? (byte) input.charAt(in++) : 0;
                case '[' -> {
                    if (tape[p] == 0) pc = jump[pc];
                }
                case ']' -> {
                    if (tape[p] != 0) pc = jump[pc];
                }
                default -> { }
            }
        }
        return out + " " + steps;
    }

    public static void main(String[] args) {
        System.out.println(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.", "", 100000));
        System.out.println(run(",[.,]", "echo", 1000));
        System.out.println(run("+[.+]", "", 50000).length());
        System.out.println(run(">,[>,]<[.<]", "reverse", 9999));
        System.out.println(run("+[]", "", 1000));
        try {
            run("<+", "", 10);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            run("]", "", 10);
        } catch (NoSuchElementException e) {
            System.out.println("unbalanced");
        }
    }
}
