package org.plumbline.engine.consistency.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.consistency.passage.NumberList;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;

/** A part, its whole and the percentage beside them: "45 of 120 seats, or 37.5%". */
public final class PartInPercent implements TextRule {

    private static final Pattern OF = Pattern.compile(
            "(?i)^\\s*(?:\\p{L}+\\s+)?(?:out )?of (?:the |its |their |those |all )?(?:\\p{L}+['’]s )?$");
    private static final Pattern OR =
            Pattern.compile("(?i)(?:[,(–—-]\\s*(?:or |that is |i\\.e\\. |a share of |about |some )*|\\bor )$");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        var remarks = new ArrayList<Remark>();
        for (List<Mention> numbers : passage.numbersBySentence()) {
            for (int i = 2; i < numbers.size(); i++) {
                remarks.addAll(remarks(passage, numbers.get(i - 2), numbers.get(i - 1), numbers.get(i)));
            }
        }
        return remarks.stream();
    }

    private static List<Remark> remarks(Passage passage, Mention part, Mention whole, Mention percent) {
        boolean amounts = part.value().isPresent()
                && whole.value().filter(number -> number.signum() != 0).isPresent();
        boolean written = percent.unit().dimension().equals("percent")
                && OF.matcher(passage.between(part.span().end(), whole.span().start()))
                        .find()
                && OR.matcher(passage.between(whole.span().end(), percent.span().start()))
                        .find();
        return amounts && written && isPartOf(part, whole) ? judge(passage, part, whole, percent) : List.of();
    }

    /** Small counts are exact; of amounts the units have to agree. */
    private static boolean isPartOf(Mention part, Mention whole) {
        return part.unit().equals(whole.unit())
                || part.unit().dimension().isEmpty()
                || whole.unit().dimension().isEmpty();
    }

    private static List<Remark> judge(Passage passage, Mention part, Mention whole, Mention percent) {
        Spread found = NumberList.spread(part).over(NumberList.spread(whole)).percent();
        String formula = Numbers.full(part.value().orElseThrow()) + " / "
                + Numbers.full(whole.value().orElseThrow());
        String result = Numbers.atPrecisionOf(Claimed.of(percent), found.value(), " %");
        return Remark.recounted(passage, percent, found, new Explanation.Step("share", formula, result))
                .toList();
    }
}
