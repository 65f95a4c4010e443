package org.plumbline.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Series;

/** What other features ask of the library. */
@ApplicationScoped
@Transactional
public class References {

    private final SeriesRepository series;

    References(SeriesRepository series) {
        this.series = series;
    }

    /** Every series with its figures, as the engine takes them. The key of each is the id of its {@link ReferenceSeries}. */
    public List<Series> series() {
        return series.complete().stream().map(ReferenceSeries::asSeries).toList();
    }

    /** The series of this id, with its edition and source. */
    public Optional<ReferenceSeries> find(long id) {
        return series.complete(id);
    }

    /** Everything a claim may be paired with, by subject and measure. */
    public List<Topic> topics() {
        return Topic.of(series.complete());
    }
}
