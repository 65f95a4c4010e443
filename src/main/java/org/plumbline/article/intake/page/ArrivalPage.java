package org.plumbline.article.intake.page;

import java.util.List;
import org.plumbline.article.file.Block;
import org.plumbline.article.intake.Arrival;
import org.plumbline.article.intake.Manuscript;
import org.plumbline.web.FormErrors;

/** What was found in a file, to be corrected. */
record ArrivalPage(Arrival arrival, Manuscript manuscript, FormErrors errors) {

    /** A paragraph that was set aside, by its number on the page. */
    record Aside(int index, String text) {}

    static ArrivalPage of(Arrival arrival) {
        return new ArrivalPage(arrival, Manuscript.of(arrival.found()), FormErrors.NONE);
    }

    public List<Aside> aside() {
        List<Block> blocks = arrival.found().blocks();
        return manuscript.left(blocks).stream()
                .map(index -> new Aside(index, blocks.get(index).text()))
                .toList();
    }

    public String dayHint() {
        var from = arrival.found().dateFrom();
        return from.isEmpty() ? "Not found: it decides which edition of a reference counts" : "Found in " + from;
    }
}
