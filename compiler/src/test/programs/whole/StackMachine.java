import java.util.Arrays;

/** Compiler of expressions to bytecode and a machine that runs it. */
public class StackMachine {
    static final byte PUSH = 0, ADD = 1, SUB = 2, MUL = 3, DIV = 4, LOAD = 5, STORE = 6, JZ = 7, JMP = 8, LT = 9, PRINT = 10, HALT = 11;

    static class Code {
        byte[] code = new byte[16];
        int n;
        void b(int... bs) {
            for (int b : bs) {
                if (n == code.length) code = Arrays.copyOf(code, n * 2);
                code[n++] = (byte) b;
            }
        }
        void patch(int at) {
            code[at] = (byte) n;
        }
    }

    static String run(byte[] code) {
        long[] stack = new long[8];
        long[] vars = new long[26];
        int sp = 0;
        int pc = 0;
        int steps = 0;
        StringBuilder out = new StringBuilder();
        try {
            while (true) {
                steps++;
                switch (code[pc++]) {
                    case PUSH: stack[sp++] = code[pc++];
                    break;
                    case ADD: sp--;
                    stack[sp - 1] += stack[sp];
                    break;
                    case SUB: sp--;
                    stack[sp - 1] -= stack[sp];
                    break;
                    case MUL: sp--;
                    stack[sp - 1] *= stack[sp];
                    break;
                    case DIV: sp--;
                    stack[sp - 1] /= stack[sp];
                    break;
                    case LOAD: stack[sp++] = vars[code[pc++]];
                    break;
                    case STORE: vars[code[pc++]] = stack[--sp];
                    break;
                    case JZ: {
                        int to = code[pc++];
                        if (stack[--sp] == 0) pc = to;
                        break;
                    }
                    case JMP: pc = code[pc];
                    break;
                    case LT: sp--;
                    stack[sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0;
                    break;
                    case PRINT: out.append(stack[--sp]).append(' ');
                    break;
                    case HALT: return out + "in " + steps;
                    default: throw new IllegalStateException("opcode " + code[pc - 1]);
                }
            }
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
            return out + "failed at " + pc + ": " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        Code c = new Code();
        c.b(PUSH, 1, STORE, 0, PUSH, 1, STORE, 1);
        int top = c.n;
        c.b(LOAD, 1, PUSH, 21, LT, JZ, 0);
        int hole = c.n - 1;
        c.b(LOAD, 0, LOAD, 1, MUL, STORE, 0, LOAD, 0, PRINT, LOAD, 1, PUSH, 1, ADD, STORE, 1, JMP, top);
        c.patch(hole);
        c.b(HALT);
        System.out.println(run(c.code));
        System.out.println(run(new byte[] {PUSH, 5, PUSH, 0, DIV, HALT}));
        System.out.println(run(new byte[] {PUSH, 1, JMP, 0}));
        System.out.println(run(new byte[] {ADD}));
        try {
            run(new byte[] {99});
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
