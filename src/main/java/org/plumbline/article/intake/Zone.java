package org.plumbline.article.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A part of a text that is not its body. The headline comes first in the text, a paragraph of its own: so the engine knows it. */
@Entity
@Immutable
@Table(name = "article_zone")
public class Zone {

    /** What it is. */
    public enum Kind {
        HEADLINE,
        CAPTION;

        /** For people. */
        public String words() {
            return this == HEADLINE ? "Headline" : "Caption";
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_zone_seq")
    @SequenceGenerator(name = "article_zone_seq", sequenceName = "article_zone_seq")
    private Long id;

    private long versionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int zoneStart;
    private int zoneEnd;

    protected Zone() {} // for Hibernate

    Zone(long versionId, Manuscript.Part part) {
        this.versionId = versionId;
        this.kind = part.kind();
        this.zoneStart = part.start();
        this.zoneEnd = part.end();
    }

    public Kind kind() {
        return kind;
    }

    /** Where it begins in the text, in UTF-16 units. */
    public int start() {
        return zoneStart;
    }

    public int end() {
        return zoneEnd;
    }
}
