package org.plumbline.review.queue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;

/** A list with only those conditions that are asked for, so that the database can choose its way. */
public final class Narrowing {

    private final StringBuilder query;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param all the list without conditions, ending in one that always holds */
    public Narrowing(String all) {
        this.query = new StringBuilder(all);
    }

    /** @param condition a constant in which the value is {@code :name} */
    public Narrowing with(String condition, String name, Object value) {
        query.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    /** The value of a name that stands in the list from the start. */
    public Narrowing given(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Narrowing when(boolean asked, Function<Narrowing, Narrowing> condition) {
        return asked ? condition.apply(this) : this;
    }

    public Narrowing with(String condition) {
        query.append(" and ").append(condition);
        return this;
    }

    public <T> List<T> list(EntityManager database, String select, Class<T> type, String order, int most) {
        return bound(database.createQuery(select + query + order, type))
                .setMaxResults(most)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /**
     * @param key what stands in the index that the list walks
     * @param order that of the list, so that counting walks the same one
     */
    public Tally tally(EntityManager database, String key, String order) {
        var counted = "select count(*) from (select " + key + " as id " + query + order + " limit " + (Tally.LIMIT + 1)
                + ") x";
        return new Tally(bound(database.createQuery(counted, Long.class)).getSingleResult());
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> typed) {
        values.forEach(typed::setParameter);
        return typed;
    }
}
