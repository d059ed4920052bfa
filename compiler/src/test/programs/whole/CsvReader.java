import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Quoted fields, line ends inside quotes, errors, and writing back. */
public class CsvReader {
    static List<List<String>> read(String s) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder f = new StringBuilder();
        boolean in = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (in) {
                if (c != '"') f.append(c);
                else if (i + 1 < s.length() && s.charAt(i + 1) == '"') {
                    f.append('"');
                    i++;
                } else in = false;
            } else if (c == '"') in = true;
            else if (c == ',') {
                row.add(f.toString());
                f.setLength(0);
            } else if (c == '\n') {
                row.add(f.toString());
                f.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else f.append(c);
        }
        if (in) throw new IllegalStateException("open quote in row " + (rows.size() + 1));
        return rows;
    }

    static String write(List<List<String>> rows) {
        StringBuilder b = new StringBuilder();
        for (List<String> r : rows) b.append(r.stream().map(x -> x.matches("(?s).*[\",\n].*") ? '"' + x.replace("\"", "\"\"") + '"' : x).collect(Collectors.joining(","))).append('\n');
        return b.toString();
    }

    public static void main(String[] args) {
        String s = "a,b,c\n1,\"x,y\",\"he said \"\"hi\"\"\"\n,,\n\"two\nlines\",z,\n";
        List<List<String>> r = read(s);
        System.out.println(r.size() + " " + r);
        System.out.println(write(r).equals(s));
        try {
            read("a,\"b\nc");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
