package org.plumbline.engine.consistency.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** A numbered list by size whose own values are out of order: "3. Australia, 5.7 million. 4. India, 6.9 million". */
public final class OrderedList implements TextRule {

    private static final Pattern NUMBERED = Pattern.compile("(?:^|[\\s:;,.(])(\\d{1,2})[.)]\\s+\\S");
    private static final Set<String> DOWNWARDS = WordFile.words(OrderedList.class, "lists.csv", "down");
    private static final Set<String> UPWARDS = WordFile.words(OrderedList.class, "lists.csv", "up");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        List<Item> items = items(passage);
        var remarks = new ArrayList<Remark>();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).follows(items.get(i - 1))) {
                remarks.addAll(remarks(passage, items, i));
            }
        }
        return remarks.stream();
    }

    /** One entry of a list. */
    private record Item(int number, int at, Claim claim, Mention amount) {

        boolean follows(Item before) {
            return number == before.number + 1 && amount.unit().comparesWith(before.amount.unit());
        }
    }

    private static List<Item> items(Passage passage) {
        var items = new ArrayList<Item>();
        int end = 0;
        for (Claim claim : amounts(passage)) {
            Mention amount = Passage.amount(claim).orElseThrow();
            Matcher number = NUMBERED.matcher(passage.between(end, claim.span().start()));
            if (number.find()) {
                items.add(new Item(Integer.parseInt(number.group(1)), end + number.start(1), claim, amount));
            }
            end = Math.max(end, claim.span().end());
        }
        return items;
    }

    private static List<Claim> amounts(Passage passage) {
        return passage.statements().stream()
                .map(Statement::claim)
                .filter(claim -> Passage.amount(claim).isPresent())
                .toList();
    }

    private static List<Remark> remarks(Passage passage, List<Item> items, int i) {
        Item before = items.get(i - 1);
        Item item = items.get(i);
        int order = order(passage, items, i);
        int found = before.amount()
                .low()
                .compareTo(item.amount()
                        .unit()
                        .convert(item.amount().low(), before.amount().unit()));
        if (order == 0 || found * order >= 0) {
            return List.of();
        }
        String text = "The list is ordered by size, yet number %d, %s, stands before number %d, %s."
                .formatted(before.number(), words(before), item.number(), words(item));
        return List.of(Remark.contradiction(before.claim(), text), Remark.contradiction(item.claim(), text));
    }

    private static String words(Item item) {
        String entity = item.claim().topic().entity();
        return (entity.isEmpty() ? "" : entity + " with ") + "“" + item.amount().surface() + "”";
    }

    /** 1 for the largest first, -1 for the smallest first, 0 where the words before the list do not say. */
    private static int order(Passage passage, List<Item> items, int i) {
        int first = i;
        while (first > 0 && items.get(first).follows(items.get(first - 1))) {
            first--;
        }
        int start = items.get(first).at();
        Set<String> heading = Words.telling(passage.between(Math.max(0, start - 200), start));
        boolean down = heading.stream().anyMatch(DOWNWARDS::contains);
        boolean up = heading.stream().anyMatch(UPWARDS::contains);
        return down == up ? 0 : down ? 1 : -1;
    }
}
