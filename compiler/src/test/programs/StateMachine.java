/** A byte code interpreter with a switch in a loop. */
public class StateMachine {
    static final int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, JNZ = 4, DUP = 5, SWAP = 6, LOAD = 7, STORE = 8, PRINT = 9, HALT = 10, LT = 11, JMP = 12;

    static void run(int[] code) {
        int[] stack = new int[16];
        int[] vars = new int[8];
        int sp = 0;
        int pc = 0;
        long steps = 0;
        while (true) {
            steps++;
            switch (code[pc++]) {
                case PUSH: stack[sp++] = code[pc++]; break;
                case ADD: sp--; stack[sp - 1] += stack[sp]; break;
                case SUB: sp--; stack[sp - 1] -= stack[sp]; break;
                case MUL: sp--; stack[sp - 1] *= stack[sp]; break;
                case LT: sp--; stack[sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0; break;
                case JNZ: pc = stack[--sp] != 0 ? code[pc] : pc + 1; break;
                case JMP: pc = code[pc]; break;
                case DUP: stack[sp] = stack[sp - 1]; sp++; break;
                case SWAP: { int t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2]; stack[sp - 2] = t; break; }
                case LOAD: stack[sp++] = vars[code[pc++]]; break;
                case STORE: vars[code[pc++]] = stack[--sp]; break;
                case PRINT: System.out.println(stack[--sp]); break;
                case HALT: System.out.println("halt after " + steps + " sp " + sp); return;
                default: throw new IllegalStateException("bad code " + code[pc - 1] + " at " + (pc - 1));
            }
        }
    }

    public static void main(String[] args) {
        run(new int[] {PUSH, 1, STORE, 0, PUSH, 1, STORE, 1, LOAD, 1, LOAD, 0, MUL, STORE, 0, LOAD, 1, PUSH, 1, ADD, DUP, STORE, 1, PUSH, 11, LT, JNZ, 8, LOAD, 0, PRINT, HALT});
        try {
            run(new int[] {PUSH, 5, PUSH, 7, SWAP, SUB, PRINT, 99});
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            run(new int[] {ADD});
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
