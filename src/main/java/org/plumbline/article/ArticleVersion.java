package org.plumbline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One text of an article, never changed. */
@Entity
@Immutable
public class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_version_seq")
    @SequenceGenerator(name = "article_version_seq", sequenceName = "article_version_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;
    private String text;
    private String textHash;
    private String receivedBy;
    private Instant receivedAt;

    protected ArticleVersion() {} // for Hibernate

    ArticleVersion(Article article, int number, ArticleText text, String receivedBy, Instant receivedAt) {
        this.article = article;
        this.number = number;
        this.text = text.value();
        this.textHash = text.hash();
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
    }

    public long id() {
        return id;
    }

    public Article article() {
        return article;
    }

    /** 1 for the text first received. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the text in UTF-8. */
    public String textHash() {
        return textHash;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Whether the article has no later text. */
    public boolean isNewest() {
        return number == article.newestNumber();
    }
}
