package org.plumbline.library.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;

/** The mappings that are remembered, one for each source. */
@ApplicationScoped
class Mappings implements PanacheRepositoryBase<ImportMapping, String> {

    void remember(String source, Mapping mapping, String who, Instant when) {
        var key = source.toLowerCase(Locale.ROOT);
        var kept = findByIdOptional(key).orElseGet(() -> new ImportMapping(key));
        kept.remember(mapping, who, when);
        persist(kept);
    }

    Optional<Mapping> of(String source) {
        return findByIdOptional(source.toLowerCase(Locale.ROOT)).map(ImportMapping::mapping);
    }

    /** What is remembered of the proposal's source, else of the table most of whose columns have the same names. */
    Optional<Mapping> like(Mapping proposed) {
        var source = proposed.said(Field.SOURCE);
        return source.isEmpty() ? sameColumns(proposed) : of(source).or(() -> sameColumns(proposed));
    }

    private Optional<Mapping> sameColumns(Mapping proposed) {
        var names = proposed.columns().stream().map(ColumnUse::column).toList();
        return listAll().stream()
                .map(ImportMapping::mapping)
                .filter(mapping -> shared(mapping, names) * 2 > names.size())
                .max(Comparator.comparing(mapping -> shared(mapping, names)));
    }

    private static long shared(Mapping mapping, List<String> names) {
        return mapping.columns().stream()
                .map(ColumnUse::column)
                .filter(names::contains)
                .count();
    }
}
