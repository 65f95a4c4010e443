package org.plumbline.library;

import java.util.Collection;
import java.util.List;

/** What rests on the library, told by those who hold claims to it; the library itself knows no claim. */
public interface Reliance {

    /** The claims that are held to one of these series, newest first. */
    List<RestingClaim> on(Collection<Long> series);

    /** Whether somebody has submitted or approved a claim that is held to a series of this edition. */
    boolean isReliedOn(long edition);
}
