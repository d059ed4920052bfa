/** Arrays of all element types: default values, length, element access. */
public class ArrayKinds {
    public static void main(String[] args) {
        boolean[] z = new boolean[2];
        byte[] b = new byte[2];
        short[] s = new short[2];
        char[] c = new char[2];
        int[] i = new int[2];
        long[] l = new long[2];
        float[] f = new float[2];
        double[] d = new double[2];
        Object[] o = new Object[2];
        System.out.println(z[0] + " " + b[0] + " " + s[0] + " " + (int) c[0] + " " + i[0] + " " + l[0] + " " + f[0] + " " + d[0] + " " + o[0]);
        z[1] = true;
        b[1] = (byte) 200;
        s[1] = (short) 40000;
        c[1] = (char) -1;
        i[1] = -1;
        l[1] = Long.MIN_VALUE;
        f[1] = -0f;
        d[1] = Double.MIN_VALUE;
        o[1] = o;
        System.out.println(z[1] + " " + b[1] + " " + s[1] + " " + (int) c[1] + " " + i[1] + " " + l[1] + " " + f[1] + " " + (d[1] > 0) + " " + (o[1] == o));
        b[0] += 100;
        b[0] += 100;
        s[0]--;
        c[0] += 'a';
        l[0] += i[1];
        f[0]++;
        d[0] -= f[0];
        z[0] |= z[1];
        System.out.println(b[0] + " " + s[0] + " " + c[0] + " " + l[0] + " " + f[0] + " " + d[0] + " " + z[0]);
        int[] init = {1, 2, 3,};
        int[][] jag = {{}, {1}, {1, 2}};
        String[] strings = {"a", null, "c"};
        System.out.println(init.length + jag.length + jag[2].length + strings.length + " " + strings[1] + new int[0].length);
        int k = 0;
        init[k++] = init[k] + 10;
        System.out.println(init[0] + " " + k);
        k = 0;
        init[k] = k = 2;
        System.out.println(init[0] + " " + k);
        System.out.println(o.getClass().getName() + " " + i.getClass().getName() + " " + jag.getClass().getName() + " " + strings.getClass().getSimpleName() + " " + z.getClass().getName());
    }
}
