/** A state pattern with enum states that return states. */
public class VendingStates {
    enum State {
        IDLE {
            @Override State coin(Machine m, int c) {
                m.credit += c;
                return m.credit >= 100 ? READY : IDLE;
            }
            @Override State push(Machine m) {
                m.log("pay first " + m.credit);
                return this;
            }
        }, READY {
            @Override State coin(Machine m, int c) {
                m.log("returned " + c);
                return this;
            }
            @Override State push(Machine m) {
                m.stock--;
                m.credit -= 100;
                m.log("served, change " + m.credit);
                m.credit = 0;
                return m.stock == 0 ? EMPTY : IDLE;
            }
        }, EMPTY {
            @Override State coin(Machine m, int c) {
                throw new IllegalStateException("sold out");
            }
            @Override State push(Machine m) {
                return this;
            }
        };
        abstract State coin(Machine m, int c);
        abstract State push(Machine m);
    }

    static class Machine {
        State state = State.IDLE;
        int credit;
        int stock = 2;
        void log(String s) {
            System.out.println(state + ": " + s);
        }
        void coin(int c) {
            state = state.coin(this, c);
        }
        void push() {
            state = state.push(this);
        }
    }

    public static void main(String[] args) {
        Machine m = new Machine();
        m.push();
        m.coin(50);
        m.push();
        m.coin(70);
        m.coin(10);
        m.push();
        m.coin(100);
        m.push();
        m.push();
        try {
            m.coin(5);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + m.state);
        }
    }
}
