package org.plumbline.article.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What texts came of, and their zones. Templates know it as {@code inject:originals}. */
@ApplicationScoped
@Transactional
@Named("originals")
public class Originals {

    private final ArrivalRepository arrivals;
    private final ZoneRepository zones;

    Originals(ArrivalRepository arrivals, ZoneRepository zones) {
        this.arrivals = arrivals;
        this.zones = zones;
    }

    /** The file that a text came of; empty for one that was pasted. */
    public Optional<Arrival> of(long versionId) {
        return arrivals.originalOf(versionId);
    }

    /** Headline and captions, in the order of the text. */
    public List<Zone> zones(long versionId) {
        return zones.of(versionId);
    }
}
