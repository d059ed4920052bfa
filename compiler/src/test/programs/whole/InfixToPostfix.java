import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/** Shunting yard with precedence, unary minus, errors and evaluation in long and double. */
public class InfixToPostfix {
    static int prec(String o) {
        switch (o) {
            case "+": case "-": return 1;
            case "*": case "/": case "%": return 2;
            case "~": return 3;
            case "^": return 4;
            default: return 0;
        }
    }

    static List<String> postfix(String s) {
        List<String> out = new ArrayList<>();
        Deque<String> ops = new ArrayDeque<>();
        boolean operand = true;
        StringTokenizer t = new StringTokenizer(s, "+-*/%^() ", true);
        while (t.hasMoreTokens()) {
            String x = t.nextToken();
            if (x.equals(" ")) continue;
            if (x.equals("(")) {
                ops.push(x);
                operand = true;
            } else if (x.equals(")")) {
                while (!ops.isEmpty() && !ops.peek().equals("(")) out.add(ops.pop());
                if (ops.isEmpty()) throw new IllegalArgumentException("unbalanced");
                ops.pop();
                operand = false;
            } else if (prec(x) > 0) {
                if (operand) {
                    if (!x.equals("-")) throw new IllegalArgumentException("unary " + x);
                    ops.push("~");
                    continue;
                }
                while (!ops.isEmpty() && (prec(ops.peek()) > prec(x) || prec(ops.peek()) == prec(x) && !x.equals("^"))) out.add(ops.pop());
                ops.push(x);
                operand = true;
            } else {
                out.add(x);
                operand = false;
            }
        }
        while (!ops.isEmpty()) {
            if (ops.peek().equals("(")) throw new IllegalArgumentException("open");
            out.add(ops.pop());
        }
        return out;
    }

    static double eval(List<String> p) {
        Deque<Double> s = new ArrayDeque<>();
        for (String x : p) {
            if (x.equals("~")) s.push(-s.pop());
            else if (prec(x) > 0) {
                double b = s.pop();
                double a = s.pop();
                switch (x.charAt(0)) {
                    case '+': s.push(a + b);
                    break;
                    case '-': s.push(a - b);
                    break;
                    case '*': s.push(a * b);
                    break;
                    case '/': s.push(a / b);
                    break;
                    case '%': s.push(a % b);
                    break;
                    default: double r = 1;
                    for (int i = 0; i < b; i++) r *= a;
                    s.push(r);
                }
            } else s.push(Double.parseDouble(x));
        }
        return s.pop();
    }

    public static void main(String[] args) {
        for (String e : "1 + 2 * 3;(1+2)*3;2^3^2;-2^2;10 - 4 - 3;7 % 4 / 2;-(3 - 5) * -1.5;1/0;((2);*3;2)".split(";")) try {
            List<String> p = postfix(e);
            System.out.println(e + " => " + String.join(" ", p) + " = " + eval(p));
        } catch (IllegalArgumentException | NoSuchElementException x) {
            System.out.println(e + " => " + x.getMessage());
        }
    }
}
