import java.util.ArrayList;
import java.util.List;

/** A planner of one-way constraints with strengths: incremental adding and removing. */
public class DeltaBlueLike {
    static class Variable {
        final String name;
        int value;
        Rule determinedBy;
        final List<Rule> rules = new ArrayList<>();
        int mark;
        Variable(String name, int value) {
            this.name = name;
            this.value = value;
        }
    }

    static abstract class Rule {
        final int strength;
        boolean active;
        Rule(int strength) {
            this.strength = strength;
        }
        abstract Variable output();
        abstract Variable[] inputs();
        abstract void execute();
        void attach() {
            for (Variable v : inputs()) v.rules.add(this);
            output().rules.add(this);
        }
    }

    static class Stay extends Rule {
        final Variable v;
        final int constant;
        Stay(Variable v, int strength, int constant) {
            super(strength);
            this.v = v;
            this.constant = constant;
        }
        @Override Variable output() {
            return v;
        }
        @Override Variable[] inputs() {
            return new Variable[0];
        }
        @Override void execute() {
            v.value = constant;
        }
    }

    static class Linear extends Rule {
        final Variable a;
        final Variable b;
        final int m;
        final int n;
        Linear(Variable a, Variable b, int m, int n, int strength) {
            super(strength);
            this.a = a;
            this.b = b;
            this.m = m;
            this.n = n;
        }
        @Override Variable output() {
            return b;
        }
        @Override Variable[] inputs() {
            return new Variable[] {a};
        }
        @Override void execute() {
            b.value = a.value * m + n;
        }
    }

    static class Sum extends Rule {
        final Variable[] in;
        final Variable out;
        Sum(Variable out, int strength, Variable... in) {
            super(strength);
            this.in = in;
            this.out = out;
        }
        @Override Variable output() {
            return out;
        }
        @Override Variable[] inputs() {
            return in;
        }
        @Override void execute() {
            int s = 0;
            for (Variable v : in) s += v.value;
            out.value = s;
        }
    }

    static int marks;
    static int executed;

    static boolean add(Rule r) {
        Variable o = r.output();
        if (o.determinedBy != null && o.determinedBy.strength >= r.strength) return false;
        if (o.determinedBy != null) o.determinedBy.active = false;
        o.determinedBy = r;
        r.active = true;
        marks++;
        propagate(o);
        return true;
    }

    static void propagate(Variable v) {
        if (v.mark == marks) throw new IllegalStateException("cycle at " + v.name);
        v.mark = marks;
        v.determinedBy.execute();
        executed++;
        for (Rule r : v.rules) if (r.active && r.output() != v) {
            propagate(r.output());
        }
        v.mark = 0;
    }

    public static void main(String[] args) {
        Variable[] chain = new Variable[200];
        for (int i = 0; i < chain.length; i++) chain[i] = new Variable("v" + i, 0);
        for (int i = 1; i < chain.length; i++) {
            Rule r = new Linear(chain[i - 1], chain[i], i % 3 == 0 ? -1 : 1, i, 3);
            r.attach();
            add(r);
        }
        System.out.println(chain[199].value + " " + executed);
        for (int k = 0; k < 20; k++) {
            Rule s = new Stay(chain[0], 5 + k, k * k);
            s.attach();
            System.out.println(add(s) + " " + chain[199].value);
        }
        Variable total = new Variable("total", 0);
        Rule s = new Sum(total, 2, chain[5], chain[50], chain[199]);
        s.attach();
        add(s);
        System.out.println(total.value);
        Rule weak = new Stay(chain[50], 1, 7);
        weak.attach();
        System.out.println(add(weak));
        Rule strong = new Stay(chain[50], 9, 7);
        strong.attach();
        System.out.println(add(strong) + " " + chain[51].value + " " + total.value + " " + executed);
        Rule loop = new Linear(chain[60], chain[55], 1, 0, 20);
        loop.attach();
        try {
            add(loop);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
