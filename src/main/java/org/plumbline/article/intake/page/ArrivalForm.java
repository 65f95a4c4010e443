package org.plumbline.article.intake.page;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.article.file.Block;
import org.plumbline.article.intake.Manuscript;

/** What an editor made of what was found. */
record ArrivalForm(
        @RestForm String title,
        @RestForm String publishedOn,
        @RestForm String outlet,
        @RestForm String url,
        @RestForm String body,
        @RestForm List<Integer> back) {

    Manuscript manuscript() {
        return new Manuscript(typed(title), typed(publishedOn), typed(outlet), typed(url), typed(body));
    }

    /** The same with what was ticked put back in its place. */
    Manuscript manuscript(List<Block> blocks) {
        var manuscript = manuscript();
        for (var index :
                back == null ? List.<Integer>of() : back.stream().sorted().toList()) {
            manuscript = index >= 0 && index < blocks.size() ? manuscript.with(blocks, index) : manuscript;
        }
        return manuscript;
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
