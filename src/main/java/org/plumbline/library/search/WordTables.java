package org.plumbline.library.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plumbline.library.bulk.BulkLoad;

/** Keeps the words of what is in the library beside it, in the transaction that brings it. */
public final class WordTables {

    private static final int AT_ONCE = 2000;

    private static final String WITHOUT_WORDS = "select s.id, s.subject, s.measure, e.title from reference_series s"
            + " join reference_edition e on e.id = s.edition_id where e.id = ? and s.id > ?"
            + " and not exists (select 1 from reference_series_word w where w.series_id = s.id)"
            + " order by s.id fetch first " + AT_ONCE + " rows only";

    private static final String NEW_TOPICS = "insert into reference_topic_word (word, subject, measure)"
            + " select distinct w.word, s.subject, s.measure from reference_series s"
            + " join reference_series_word w on w.series_id = s.id"
            + " where s.edition_id = ? and not w.in_title and not exists (select 1 from reference_topic_word t"
            + " where t.subject = s.subject and t.measure = s.measure and t.word = w.word)";

    private final Connection connection;
    private final BulkLoad load;

    public WordTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.load = BulkLoad.into(connection);
    }

    /** Of the series of an edition that have none yet. Only while the library's turn is held. */
    public void keepSeries(long edition) throws SQLException {
        long after = 0;
        do {
            after = keepSome(edition, after);
        } while (after > 0);
        try (var topics = connection.prepareStatement(NEW_TOPICS)) {
            topics.setLong(1, edition);
            topics.executeUpdate();
        }
    }

    /** @return the id of the last of them; 0 if there was none left */
    private long keepSome(long edition, long after) throws SQLException {
        long last = 0;
        var rows = new ArrayList<Object[]>();
        try (var select = connection.prepareStatement(WITHOUT_WORDS)) {
            select.setLong(1, edition);
            select.setLong(2, after);
            try (var series = select.executeQuery()) {
                while (series.next()) {
                    last = series.getLong(1);
                    rows.addAll(words(last, series.getString(2) + " " + series.getString(3), series.getString(4)));
                }
            }
        }
        load.load("reference_series_word (word, series_id, in_title)", rows);
        return last;
    }

    private static List<Object[]> words(long series, String topic, String title) {
        Set<String> ofTopic = SearchWords.of(topic);
        Set<String> ofTitle = SearchWords.of(title);
        ofTitle.removeAll(ofTopic);
        var rows = new ArrayList<Object[]>();
        ofTopic.forEach(word -> rows.add(new Object[] {word, series, false}));
        ofTitle.forEach(word -> rows.add(new Object[] {word, series, true}));
        return rows;
    }

    /** @param names that have none yet */
    public void keepEntities(Collection<String> names) throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (var name : names) {
            SearchWords.of(name).forEach(word -> rows.add(new Object[] {word, name}));
        }
        load.load("reference_entity_word (word, name)", rows);
    }
}
