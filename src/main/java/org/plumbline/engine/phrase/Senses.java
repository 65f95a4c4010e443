package org.plumbline.engine.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All senses of one phrase, with their roles as bits, so that what it is not is known without a look at any. */
final class Senses {

    static final Senses NONE = new Senses(List.of());

    private final Meaning[] meanings;
    private final long roles;

    Senses(List<Meaning> meanings) {
        this.meanings = meanings.toArray(Meaning[]::new);
        long bits = 0;
        for (var meaning : meanings) {
            bits |= Roles.of(meaning.role());
        }
        this.roles = bits;
    }

    long roles() {
        return roles;
    }

    boolean isEmpty() {
        return meanings.length == 0;
    }

    /** The first sense in a role. */
    Optional<Meaning> in(Role role) {
        int place = placeOf(role);
        return place < 0 ? Optional.empty() : Optional.of(meanings[place]);
    }

    /** What it stands for in a role; "" where it has not that role. */
    String value(Role role) {
        int place = placeOf(role);
        return place < 0 ? "" : meanings[place].value();
    }

    private int placeOf(Role role) {
        for (int i = 0; Roles.has(roles, role) && i < meanings.length; i++) {
            if (meanings[i].role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** These senses and those of another phrase that have one of some roles. */
    Senses and(Senses other, long some) {
        if (isEmpty() && (other.roles & ~some) == 0) {
            return other;
        }
        var all = new ArrayList<>(List.of(meanings));
        for (var meaning : other.meanings) {
            if ((Roles.of(meaning.role()) & some) != 0) {
                all.add(meaning);
            }
        }
        return new Senses(all);
    }
}
