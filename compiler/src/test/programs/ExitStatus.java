/** System.exit ends the program with its status, without running finally. */
public class ExitStatus {
    public static void main(String[] args) {
        try {
            System.out.println("leaving");
            System.exit(7);
        } finally {
            System.out.println("not reached");
        }
    }
}
