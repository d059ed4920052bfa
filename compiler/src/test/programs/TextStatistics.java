import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Word counts, palindromes, anagrams, reversal. */
public class TextStatistics {
    static boolean palindrome(String s) {
        int i = 0;
        int j = s.length() - 1;
        while (i < j) {
            while (i < j && !Character.isLetter(s.charAt(i))) {
                i++;
            }
            while (i < j && !Character.isLetter(s.charAt(j))) {
                j--;
            }
            if (Character.toLowerCase(s.charAt(i++)) != Character.toLowerCase(s.charAt(j--))) {
                return false;
            }
        }
        return true;
    }

    public static void main(String[] args) {
        String text = "A man, a plan, a canal: Panama! No lemon, no melon. Listen, silent tinsel; enlist inlets. Was it a car or a cat I saw?";
        Map<String, Integer> words = new TreeMap<>();
        Map<String, List<String>> anagrams = new TreeMap<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text + " ").toCharArray()) {
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                String w = word.toString();
                word.setLength(0);
                words.put(w, words.containsKey(w) ? words.get(w) + 1 : 1);
                char[] letters = w.toCharArray();
                Arrays.sort(letters);
                String key = new String(letters);
                List<String> l = anagrams.get(key);
                if (l == null) {
                    l = new ArrayList<>();
                    anagrams.put(key, l);
                }
                if (!l.contains(w)) {
                    l.add(w);
                }
            }
        }
        System.out.println(words);
        for (Map.Entry<String, List<String>> e : anagrams.entrySet()) {
            if (e.getValue().size() > 1) {
                System.out.println(e);
            }
        }
        System.out.println(palindrome("A man, a plan, a canal: Panama!") + " " + palindrome("No lemon, no melon.") + " " + palindrome("not one"));
        System.out.println(new StringBuilder(text).reverse());
    }
}
