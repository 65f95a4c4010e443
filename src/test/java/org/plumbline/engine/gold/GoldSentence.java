package org.plumbline.engine.gold;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.value.Span;

/** A sentence with its figures and dates marked: "Sales fell {5%|5|percent|down} in {March 2024|@2024-03}." */
record GoldSentence(String text, List<GoldItem> items) {

    static GoldSentence parse(String line) {
        StringBuilder text = new StringBuilder();
        List<GoldItem> items = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
            int close = line.indexOf('}', open);
            String[] fields = line.substring(open + 1, close).split("\\|", 2);
            text.append(line, at, open);
            Span span = new Span(text.length(), text.length() + fields[0].length());
            text.append(fields[0]);
            items.add(GoldItem.of(span, fields[1].split("\\|", -1)));
            at = close + 1;
        }
        return new GoldSentence(text.append(line.substring(at)).toString(), List.copyOf(items));
    }

    List<GoldItem> of(GoldItem.Sort sort) {
        return items.stream().filter(item -> item.sort() == sort).toList();
    }
}
