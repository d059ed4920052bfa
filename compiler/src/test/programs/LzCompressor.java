import java.io.ByteArrayOutputStream;

/** Compression with back references, and unpacking. */
public class LzCompressor {
    static byte[] pack(byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] last = new int[4096];
        java.util.Arrays.fill(last, -1);
        int i = 0;
        while (i < in.length) {
            int length = 0;
            int distance = 0;
            if (i + 2 < in.length) {
                int h = (in[i] * 961 + in[i + 1] * 31 + in[i + 2]) & 4095;
                int j = last[h];
                last[h] = i;
                if (j >= 0 && i - j < 256) {
                    while (length < 255 && i + length < in.length && in[j + length] == in[i + length]) {
                        length++;
                    }
                    distance = i - j;
                }
            }
            if (length >= 4) {
                out.write(1);
                out.write(distance);
                out.write(length);
                i += length;
            } else {
                out.write(0);
                out.write(in[i++]);
            }
        }
        return out.toByteArray();
    }

    static byte[] unpack(byte[] in) {
        byte[] out = new byte[16];
        int n = 0;
        for (int i = 0; i < in.length;) {
            int length = in[i] == 0 ? 1 : in[i + 2] & 0xff;
            while (n + length > out.length) {
                out = java.util.Arrays.copyOf(out, out.length * 2);
            }
            if (in[i] == 0) {
                out[n++] = in[i + 1];
                i += 2;
            } else {
                int from = n - (in[i + 1] & 0xff);
                for (int k = 0; k < length; k++) {
                    out[n++] = out[from + k];
                }
                i += 3;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    public static void main(String[] args) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("she sells sea shells ").append(i % 7 == 0 ? "by the sea shore " : "").append(i);
        }
        byte[] data = text.toString().getBytes();
        byte[] packed = pack(data);
        byte[] back = unpack(packed);
        System.out.println(data.length + " " + packed.length + " " + java.util.Arrays.equals(data, back) + " " + java.util.Arrays.hashCode(packed));
        System.out.println(new String(back, 0, 40));
    }
}
