package org.plumbline.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A file as somebody uploaded it: waiting for their word, then kept as the original of what it brought. */
@Entity
public class LibraryFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "library_file_seq")
    @SequenceGenerator(name = "library_file_seq", sequenceName = "library_file_seq")
    private Long id;

    @Version
    private int version;

    private String name;
    private String sha256;
    private byte[] content;
    private String uploadedBy;
    private Instant uploadedAt;
    private String importedBy;
    private Instant importedAt;
    private int refusedRows;

    protected LibraryFile() {} // for Hibernate

    public LibraryFile(String name, byte[] content, Entry upload) {
        this.name = name;
        this.content = content.clone();
        this.sha256 = sha256(content);
        this.uploadedBy = upload.enteredBy();
        this.uploadedAt = upload.enteredAt();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Notes that its figures are in the library now. */
    public void imported(Entry by, int refused) {
        importedBy = by.enteredBy();
        importedAt = by.enteredAt();
        refusedRows = refused;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public boolean isImported() {
        return importedAt != null;
    }

    public String importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** How many of its rows are not in the library, because a cell of theirs was refused. */
    public int refusedRows() {
        return refusedRows;
    }
}
