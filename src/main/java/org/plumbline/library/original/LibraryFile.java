package org.plumbline.library.original;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.plumbline.library.Entry;

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
    private long size;
    private int rowsRead;
    private String uploadedBy;
    private Instant uploadedAt;
    private String importedBy;
    private Instant importedAt;
    private int refusedRows;

    protected LibraryFile() {} // for Hibernate

    /** @param digest SHA-256 and length of its bytes, which {@link FileContents} keeps */
    public LibraryFile(String name, Digest digest, Entry upload) {
        this.name = name;
        this.sha256 = digest.sha256();
        this.size = digest.size();
        this.uploadedBy = upload.enteredBy();
        this.uploadedAt = upload.enteredAt();
    }

    /** Notes how many rows it has, for who wants to tell how far an import is. */
    public void counted(int rows) {
        rowsRead = rows;
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

    /** In bytes. */
    public long size() {
        return size;
    }

    /** How many rows it has; 0 if nobody has counted them. */
    public int rows() {
        return rowsRead;
    }

    public Instant uploadedAt() {
        return uploadedAt;
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
