import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** ByteArrayOutputStream, ByteArrayInputStream and PrintStream on them. */
public class StreamsOfBytes {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true);
        out.print("text ");
        out.print(42);
        out.print('c');
        out.print(1L << 40);
        out.print(true);
        out.print(2.5);
        out.print((Object) null);
        out.print(new char[] {'x', 'y'});
        out.println();
        out.println(1.5f);
        out.printf("%d-%s%n", 7, "z");
        out.append('q').append("rs");
        out.write(65);
        out.flush();
        System.out.println(bytes.size() + " " + bytes.toString().replace("\n", "|") + " " + out.checkError());
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
        int sum = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            sum += b;
        }
        System.out.println(sum + " " + in.read() + " " + in.available());
        byte[] buffer = new byte[4];
        in = new ByteArrayInputStream("hello".getBytes());
        System.out.println(in.read(buffer) + new String(buffer) + in.read(buffer, 1, 3) + new String(buffer) + in.read(buffer));
        bytes.reset();
        bytes.write(new byte[] {1, 2, 3}, 1, 2);
        System.out.println(bytes.toByteArray()[0] + bytes.size());
    }
}
