/** Expressions whose value depends on precedence and associativity. */
public class OperatorPrecedence {
    public static void main(String[] args) {
        int a = 7;
        int b = 3;
        int c = 2;
        System.out.println(a - b - c + " " + a / b / c + " " + a % b * c + " " + (a + b * c << 1) + " " + (a & b | c ^ a) + " " + (a << b >> c >>> 1) + " " + -a % b + " " + ~a + 1 + " " + (a > b == b > c) + " " + (a != b & b != c) + " " + - -a + " " + -(-a) + " " + (a = b = c) + a + b);
        boolean t = true;
        System.out.println(t || t && !t | false ^ true);
        System.out.println(1 + 2 + "3" + 4 * 5 + (6 - 7));
        System.out.println((byte) 200 + (char) 65 + (int) 3.9 * 2);
        int i = 5;
        i = -i-- - --i;
        System.out.println(i);
        System.out.println((Object) 1 + "" + (Integer) 2 + (int) 'x');
    }
}
