package org.plumbline.library.admission;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceSeries;

/** What series of the library say, as far as a file asks: a hash of each figure, read a series at a time. */
final class KnownFigures {

    private final FigureRepository figures;
    private final EntityNumbers entities;
    private final PairMap hashes = new PairMap();
    private final Map<Long, Integer> numbers = new HashMap<>();

    KnownFigures(FigureRepository figures, EntityNumbers entities) {
        this.figures = figures;
        this.entities = entities;
    }

    boolean holds(ReferenceSeries series, Figure figure) {
        int number = numbers.computeIfAbsent(series.id(), id -> read(series, numbers.size()));
        return hashes.get(number, entities.of(figure.entity())) == hash(figure);
    }

    private int read(ReferenceSeries series, int number) {
        figures.printedIn(series)
                .forEach(figure -> hashes.putIfAbsent(number, entities.of(figure.entity()), hash(figure)));
        return number;
    }

    /** Over everything but the period, which is its series', in 64 bits: two that differ agree once in many millions of files. */
    private static long hash(Figure figure) {
        long hash = 0xcbf29ce484222325L;
        hash = mixed(hash, figure.entity());
        hash = mixed(hash, figure.value());
        hash = mixed(hash, figure.note());
        hash = mixed(hash, figure.role().name());
        hash = mixed(hash, figure.status().name());
        return hash == PairMap.NONE ? 0 : hash;
    }

    /** FNV-1a, with an end mark after each part. */
    private static long mixed(long hash, String part) {
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
        }
        return (hash ^ 0x10000) * 0x100000001b3L;
    }
}
