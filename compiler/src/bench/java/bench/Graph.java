package bench;

/** One-way constraints between variables: a chain of copies and a fan of linear ones, planned by strength, then carried out again and again. */
final class Graph extends Kernel {
    private static final int EDITS = 20;

    private static final class Variable {
        int value;
        int strength;
        int mark;
        Constraint determinedBy;
        Constraint[] users = new Constraint[2];
        int userCount;

        Variable(int value) {
            this.value = value;
        }

        void addUser(Constraint c) {
            if (userCount == users.length) {
                Constraint[] larger = new Constraint[2 * userCount];
                for (int i = 0; i < userCount; i++) {
                    larger[i] = users[i];
                }
                users = larger;
            }
            users[userCount++] = c;
        }
    }

    private abstract static class Constraint {
        final int strength;
        final Variable output;

        Constraint(int strength, Variable output) {
            this.strength = strength;
            this.output = output;
        }

        /** All inputs are known in this plan. */
        abstract boolean isKnown(int mark);

        abstract int inputStrength();

        abstract void execute();
    }

    private static final class Edit extends Constraint {
        int wanted;

        Edit(int strength, Variable output) {
            super(strength, output);
        }

        @Override
        boolean isKnown(int mark) {
            return true;
        }

        @Override
        int inputStrength() {
            return strength;
        }

        @Override
        void execute() {
            output.value = wanted;
        }
    }

    private static final class Copy extends Constraint {
        final Variable input;

        Copy(int strength, Variable input, Variable output) {
            super(strength, output);
            this.input = input;
        }

        @Override
        boolean isKnown(int mark) {
            return input.mark == mark;
        }

        @Override
        int inputStrength() {
            return Math.min(strength, input.strength);
        }

        @Override
        void execute() {
            output.value = input.value;
        }
    }

    private static final class Linear extends Constraint {
        final Variable input;
        final Variable scale;
        final Variable offset;

        Linear(int strength, Variable input, Variable scale, Variable offset, Variable output) {
            super(strength, output);
            this.input = input;
            this.scale = scale;
            this.offset = offset;
        }

        @Override
        boolean isKnown(int mark) {
            return input.mark == mark && (scale.mark == mark || scale.determinedBy == null) && (offset.mark == mark || offset.determinedBy == null);
        }

        @Override
        int inputStrength() {
            return Math.min(strength, Math.min(input.strength, Math.min(scale.strength, offset.strength)));
        }

        @Override
        void execute() {
            output.value = input.value * scale.value + offset.value;
        }
    }

    private Constraint[] plan;
    private int planned;
    private int marks;

    @Override
    int run(int n) {
        marks = 0;
        Variable[] chain = new Variable[n + 1];
        for (int i = 0; i <= n; i++) {
            chain[i] = new Variable(i);
            chain[i].strength = 100;
        }
        Variable scale = new Variable(10);
        Variable offset = new Variable(1000);
        scale.strength = 90;
        offset.strength = 80;
        Variable last = chain[n];
        plan = new Constraint[2 * n + 1];
        for (int i = 0; i < n; i++) {
            add(new Copy(70 - (i & 7), chain[i], chain[i + 1]), chain[i]);
        }
        int sum = 0;
        for (int i = 0; i < n; i++) {
            add(new Linear(60, last, scale, offset, new Variable(i)), last);
        }
        Edit edit = new Edit(50, chain[0]);
        for (int round = 0; round < EDITS; round++) {
            makePlan(edit);
            edit.wanted = round * 3;
            for (int i = 0; i < planned; i++) {
                plan[i].execute();
            }
            scale.value = 10 + round;
            for (int i = 0; i < last.userCount; i++) {
                Variable v = last.users[i].output;
                sum = sum * 7 + v.value + v.strength;
            }
        }
        return sum;
    }

    private static void add(Constraint c, Variable input) {
        c.output.determinedBy = c;
        input.addUser(c);
    }

    /** Constraints that follow from the edit, each behind those it needs. */
    private void makePlan(Edit edit) {
        int mark = ++marks;
        planned = 0;
        plan[planned++] = edit;
        edit.output.mark = mark;
        edit.output.strength = edit.inputStrength();
        for (int i = 0; i < planned; i++) {
            Variable v = plan[i].output;
            for (int k = 0; k < v.userCount; k++) {
                Constraint c = v.users[k];
                if (c.output.mark != mark && c.isKnown(mark)) {
                    c.output.mark = mark;
                    c.output.strength = c.inputStrength();
                    plan[planned++] = c;
                }
            }
        }
    }

    public static void main(String[] args) {
        new Graph().measure(args);
    }
}
