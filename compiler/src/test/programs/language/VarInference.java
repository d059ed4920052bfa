/** var in locals, loops, lambdas and resources, with types that have no name. */
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

public class VarInference {
    public static void main(String[] args) {
        var i = 10;
        var l = 10L * i;
        var c = (char) (i + 'a');
        var list = new ArrayList<Map<String, List<Integer>>>();
        var map = new TreeMap<String, List<Integer>>();
        map.put("a", List.of(1, 2, 3));
        map.put("b", List.of());
        list.add(map);
        for (var m : list) {
            for (var e : m.entrySet()) {
                var sum = 0;
                for (var n : e.getValue()) {
                    sum += n;
                }
                System.out.println(e.getKey() + " " + sum);
            }
        }
        BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a * b + i;
        var anonymous = new Object() {
            int hidden = 5;

            int twice() {
                return hidden * 2;
            }
        };
        anonymous.hidden++;
        var array = new int[][] {{1}, {2, 3}};
        for (var row : array) {
            for (var j = 0; j < row.length; j++) {
                row[j] += j;
            }
        }
        var mixed = args.length > 100 ? 1 : "text";
        System.out.println(l + " " + c + " " + f.apply(6, 7) + " " + anonymous.twice() + " " + array[1][1] + " " + mixed);
    }
}
