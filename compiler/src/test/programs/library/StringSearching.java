/** indexOf in all forms, regionMatches, compareTo, replace, contains, substring errors. */
public class StringSearching {
    public static void main(String[] args) {
        String s = "abracadabra";
        System.out.println(s.indexOf('a', 1) + " " + s.indexOf("bra", 2) + " " + s.lastIndexOf('a', 9) + " " + s.lastIndexOf("abra", 6) + " " + s.indexOf("") + s.lastIndexOf("") + s.indexOf("", 50) + s.indexOf('z') + s.indexOf("a", -5) + s.lastIndexOf("a", -1));
        System.out.println(s.replace('a', 'A') + s.replace("abra", "") + s.replace("", "-") + s.replaceAll("[bcd]", "<$0>") + s.replaceFirst("a(.)", "$1$1"));
        System.out.println(s.regionMatches(7, "abra", 0, 4) + " " + s.regionMatches(true, 0, "ABRA", 0, 4) + " " + s.regionMatches(-1, s, 0, 2) + " " + s.startsWith("rac", 2) + s.endsWith("") + s.contains("cad"));
        for (String t : new String[] {"abc", "abrac", "abracadabra!", "ABRACADABRA", ""}) System.out.println(s.compareTo(t) + " " + s.compareToIgnoreCase(t) + " " + s.equalsIgnoreCase(t));
        int[][] bad = {{3, 2}, {-1, 4}, {0, 99}};
        for (int[] b : bad) try {
            s.substring(b[0], b[1]);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            s.charAt(11);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println("charAt");
        }
        System.out.println(s.subSequence(2, 5) + s.substring(11) + "." + s.concat("!") + s.toCharArray().length + s.codePointAt(3) + "A\ud83d\ude00z".codePointCount(0, 4) + "A\ud83d\ude00z".offsetByCodePoints(0, 2));
    }
}
