package behaviour;

import java.util.ArrayList;
import java.util.List;
import plurix.Cluster;
import plurix.Transaction;

/** Transactions that go wrong in every way a program can, and some that must not. Started by {@link Start}. */
public final class Behaviour extends Transaction {
    static final class Node {
        int value;
        Node next;
    }

    private final String kind;
    private int zero;
    private Node nothing;

    Behaviour(String kind) {
        this.kind = kind;
        this.name = kind;
        if (kind.equals("endless")) {
            timeLimit = 500;
        }
    }

    @Override
    public void run() {
        switch (kind) {
            case "null":
                System.out.println("never printed");
                nothing.value = 1;
                break;
            case "divide":
                zero = 1 / zero;
                break;
            case "bounds":
                int[] three = new int[3];
                three[zero + 3] = 1;
                break;
            case "cast":
                Object text = kind;
                zero = (Integer) text;
                break;
            case "stack":
                zero = deep(0);
                break;
            case "memory":
                List<int[]> all = new ArrayList<int[]>();
                while (true) {
                    all.add(new int[100000]);
                }
            case "endless":
                while (true) {
                    zero++;
                }
            case "caught":
                caught();
                break;
            default:
                large();
        }
        finish();
    }

    private int deep(int depth) {
        return depth < 0 ? 0 : deep(depth + 1) + 1;
    }

    private void caught() {
        try {
            nothing.next.value = 1;
        } catch (NullPointerException e) {
            System.out.println("caught " + e.getClass().getName());
        }
        try {
            zero = 1 % zero;
        } catch (ArithmeticException e) {
            System.out.println("caught " + e.getMessage());
        }
        try {
            deep(0);
        } catch (StackOverflowError e) {
            System.out.println("caught " + e.getClass().getName());
        }
        try {
            zero = new int[100000000].length;
        } catch (OutOfMemoryError e) {
            System.out.println("caught " + e.getClass().getName());
        }
    }

    /** More memory than the station has in hand: the run is repeated with new chunks, its output comes once. */
    private void large() {
        System.out.println("large begins");
        int sum = 0;
        for (int i = 0; i < 40; i++) {
            int[] block = new int[25000];
            block[block.length - 1] = i;
            sum += block[block.length - 1] + block[0];
        }
        System.out.println("large " + sum + " at " + Cluster.here().name);
    }
}
