package org.plumbline.report.issue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** A final report that left the house. Never changed: what is said later is another one. */
@Entity
@Immutable
public class IssuedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_report_seq")
    @SequenceGenerator(name = "issued_report_seq", sequenceName = "issued_report_seq")
    private Long id;

    private long articleId;
    private int versionNumber;
    private int number;
    private String substance;
    private String policy;
    private String issuedBy;
    private Instant issuedAt;

    @ElementCollection
    @CollectionTable(name = "issued_file", joinColumns = @JoinColumn(name = "issued_report_id"))
    @MapKeyColumn(name = "form")
    private Map<String, IssuedFile> files = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "issued_word", joinColumns = @JoinColumn(name = "issued_report_id"))
    @OrderColumn(name = "place")
    private List<Word> words;

    @ElementCollection
    @CollectionTable(name = "issued_correction", joinColumns = @JoinColumn(name = "issued_report_id"))
    @OrderColumn(name = "place")
    private List<CorrectionNotice> corrections;

    protected IssuedReport() {} // for Hibernate

    /**
     * @param issue what it says
     * @param files by their form, "html"
     * @param policy the content security policy of its page
     */
    IssuedReport(Issue issue, Map<String, IssuedFile> files, String policy) {
        this.articleId = issue.articleId();
        this.versionNumber = issue.version();
        this.number = issue.number();
        this.substance = issue.substance();
        this.issuedBy = issue.by();
        this.issuedAt = issue.at();
        this.words = List.copyOf(issue.words());
        this.corrections = List.copyOf(issue.corrections());
        this.files.putAll(files);
        this.policy = policy;
    }

    public long articleId() {
        return articleId;
    }

    /** 1 for the first of the article. */
    public int number() {
        return number;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String policy() {
        return policy;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** SHA-256 over what it says, whoever made it and when. */
    public String substance() {
        return substance;
    }

    public Optional<IssuedFile> file(String form) {
        return Optional.ofNullable(files.get(form));
    }

    /** By their form. */
    public Map<String, IssuedFile> files() {
        return files;
    }

    List<Word> words() {
        return words;
    }

    List<CorrectionNotice> corrections() {
        return corrections;
    }
}
