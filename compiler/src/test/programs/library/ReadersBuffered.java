import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** BufferedReader lines, mark and reset, StringReader, PrintWriter, StringWriter. */
public class ReadersBuffered {
    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("one\r\ntwo\n\nfour\rfive"));
        for (String l; (l = r.readLine()) != null; ) System.out.print("[" + l + "]");
        System.out.println("");
        r = new BufferedReader(new StringReader("abcdefgh"), 3);
        System.out.println((char) r.read());
        r.mark(5);
        System.out.println((char) r.read() + "" + (char) r.read());
        r.reset();
        char[] b = new char[5];
        System.out.println(r.read(b, 1, 4) + new String(b).replace('\0', '.') + r.skip(2) + (char) r.read() + r.read());
        System.out.println(new BufferedReader(new StringReader("x\ny")).lines().map(String::toUpperCase).collect(Collectors.toList()));
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w);
        p.print(1);
        p.println('c');
        p.printf("%05.1f|", 2.25);
        p.append("app").write("wri", 0, 2);
        p.println();
        p.flush();
        System.out.println(w.toString().replace("\n", "$") + p.checkError());
        InputStreamReader ir = new InputStreamReader(new ByteArrayInputStream("\u00e4\u20ac".getBytes("UTF-8")), "UTF-8");
        System.out.println(ir.read() + " " + ir.read() + " " + ir.read());
        ByteArrayOutputStream bo = new ByteArrayOutputStream();
        try (Writer ow = new OutputStreamWriter(bo, StandardCharsets.UTF_8)) {
            ow.write("\u20acx");
            ow.write('y');
        }
        System.out.println(bo.size() + " " + bo.toString("UTF-8").length());
        PrintStream ps = new PrintStream(bo, true);
        ps.print(2.5);
        ps.print(new char[] {'q'});
        ps.println((Object) null);
        System.out.println(bo.size());
    }
}
