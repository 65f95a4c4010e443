package org.plumbline.library;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who put something into the library, and when. */
@Embeddable
public record Entry(String enteredBy, Instant enteredAt) {}
