package org.plumbline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An article at the desk. Its texts are its versions, the first of them number 1. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq")
    private Long id;

    @Version
    private int version; // two people may paste a new version at once; only one gets the next number

    private String title;
    private LocalDate publishedOn;
    private String outlet;
    private String url;
    private int newestNumber;
    private String receivedBy;
    private Instant receivedAt;

    protected Article() {} // for Hibernate

    Article(Intake intake, String receivedBy, Instant receivedAt) {
        this.title = intake.title().strip();
        this.publishedOn = intake.day();
        this.outlet = intake.outlet().strip();
        this.url = intake.url().strip();
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
    }

    /** The next version of this article. */
    ArticleVersion next(ArticleText text, String by, Instant at) {
        newestNumber++;
        return new ArticleVersion(this, newestNumber, text, by, at);
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The day of publication, which decides the edition that counts. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Where it was published; "" when not known. */
    public String outlet() {
        return outlet;
    }

    /** Where it can be read; "" when not known. */
    public String url() {
        return url;
    }

    public int newestNumber() {
        return newestNumber;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
