/** Negative array sizes. */
public class NegativeSizes {
    public static void main(String[] args) {
        for (int n = 1; n >= -2; n--) {
            try {
                System.out.println(new int[n].length);
                System.out.println(new Object[n].length);
                System.out.println(new long[2][n].length);
                System.out.println(new String[n][3].length);
            } catch (NegativeArraySizeException e) {
                System.out.println(e);
            }
        }
        try {
            Object o = new double[Integer.MIN_VALUE];
            System.out.println(o);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
    }
}
