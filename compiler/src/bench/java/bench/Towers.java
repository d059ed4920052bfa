package bench;

/** Towers of Hanoi with n disks that are objects in linked piles. */
final class Towers extends Kernel {
    private static final class Disk {
        final int size;
        Disk below;

        Disk(int size) {
            this.size = size;
        }
    }

    private Disk[] piles;
    private int moves;

    @Override
    int run(int n) {
        piles = new Disk[3];
        for (int i = n; i > 0; i--) {
            push(0, new Disk(i));
        }
        moves = 0;
        move(n, 0, 1);
        return moves + piles[1].size;
    }

    private void push(int pile, Disk disk) {
        Disk top = piles[pile];
        if (top != null && disk.size >= top.size) {
            throw new IllegalStateException("disk on a smaller one");
        }
        disk.below = top;
        piles[pile] = disk;
    }

    private Disk pop(int pile) {
        Disk top = piles[pile];
        if (top == null) {
            throw new IllegalStateException("empty pile");
        }
        piles[pile] = top.below;
        top.below = null;
        return top;
    }

    private void move(int disks, int from, int to) {
        if (disks == 1) {
            push(to, pop(from));
            moves++;
            return;
        }
        int other = 3 - from - to;
        move(disks - 1, from, other);
        push(to, pop(from));
        moves++;
        move(disks - 1, other, to);
    }

    public static void main(String[] args) {
        new Towers().measure(args);
    }
}
