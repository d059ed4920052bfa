package bench;

/** A kernel of `./plurix bench compiler`. Its twin in C has the same algorithm, data layout and result; see ../c/kernel.h. */
abstract class Kernel {
    /** The same result for the same {@code n} every time, whoever runs it. */
    abstract int run(int n);

    /** Arguments: size, runs that are not timed, timed runs. Prints the result, then the nanoseconds of each timed run, in one line. */
    final void measure(String[] args) {
        int n = Integer.parseInt(args[0]);
        int untimed = Integer.parseInt(args[1]);
        int timed = Integer.parseInt(args[2]);
        int result = 0;
        for (int i = 0; i < untimed; i++) {
            result = run(n);
        }
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < timed; i++) {
            long start = System.nanoTime();
            result = run(n);
            times.append(' ').append(System.nanoTime() - start);
        }
        System.out.println(result + times.toString());
    }
}
