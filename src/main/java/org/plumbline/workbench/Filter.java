package org.plumbline.workbench;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which claims a page shows, as its address says: {@code ?verdict=REFUTED&state=OPEN&flag=RANK_TIED&page=2}. A part that is
 * "" leaves all.
 */
record Filter(
        @RestQuery @DefaultValue("") String verdict,
        @RestQuery @DefaultValue("") String state,
        @RestQuery @DefaultValue("") String flag,
        @RestQuery @DefaultValue("1") int page) {

    static final Filter ALL = new Filter("", "", "", 1);

    static Filter onPage(int page) {
        return new Filter("", "", "", page);
    }

    /** So many cards are shown at once. */
    static final int PAGE = 100;

    public boolean isOn() {
        return !(verdict.isEmpty() && state.isEmpty() && flag.isEmpty());
    }

    public List<Card> matching(List<Card> cards) {
        return cards.stream()
                .filter(card -> fits(verdict, card, c -> c.claim().verdict().name()))
                .filter(card -> fits(state, card, c -> c.state().name()))
                .filter(card -> flag.isEmpty()
                        || card.claim().flags().stream().anyMatch(f -> f.name().equals(flag)))
                .toList();
    }

    private static boolean fits(String wanted, Card card, Function<Card, String> name) {
        return wanted.isEmpty() || wanted.equals(name.apply(card));
    }

    public List<Card> shown(List<Card> matching) {
        int from = (int) Math.min(Math.max(0, page - 1L) * PAGE, matching.size());
        return matching.subList(from, Math.min(from + PAGE, matching.size()));
    }

    /** The query of the same filter with another verdict, "" for all. */
    public String withVerdict(String other) {
        return new Filter(other, state, flag, 1).query();
    }

    public String withState(String other) {
        return new Filter(verdict, other, flag, 1).query();
    }

    public String withFlag(String other) {
        return new Filter(verdict, state, other, 1).query();
    }

    public String withPage(int other) {
        return new Filter(verdict, state, flag, other).query();
    }

    /** For example "&verdict=REFUTED&page=2"; "" when all is shown. */
    public String query() {
        return part("verdict", verdict)
                + part("state", state)
                + part("flag", flag)
                + part("page", page > 1 ? "" + page : "");
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + value;
    }
}
