package org.plumbline.library.original;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.plumbline.library.table.FileContent;

/** The bytes of the library's files, written and read a part at a time. */
@ApplicationScoped
@Transactional
public class FileContents {

    /** In bytes; the table's migration says the same. */
    private static final int PART = 524_288;

    private final EntityManager database;

    FileContents(EntityManager database) {
        this.database = database;
    }

    /** Keeps the bytes of a file that is stored. */
    public void keep(LibraryFile file, FileContent content) {
        database.flush(); // the parts refer to it
        try (var bytes = content.open()) {
            int position = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                keep(file, position++, part);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private void keep(LibraryFile file, int position, byte[] part) {
        database.createNativeQuery("insert into library_file_part (file_id, position, content) values (?1, ?2, ?3)")
                .setParameter(1, file.id())
                .setParameter(2, position)
                .setParameter(3, part)
                .executeUpdate();
    }

    /** The bytes of a file, from the first one each time they are opened. */
    public FileContent of(LibraryFile file) {
        long id = file.id();
        long parts = (file.size() + PART - 1) / PART;
        return () -> new SequenceInputStream(new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < parts;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                return new ByteArrayInputStream(part(id, next++));
            }
        });
    }

    /** In a transaction of its own where none is open: a thread that reads ahead has none. */
    private byte[] part(long file, int position) {
        return QuarkusTransaction.joiningExisting().call(() -> stored(file, position));
    }

    private byte[] stored(long file, int position) {
        return (byte[]) database.createNativeQuery(
                        "select content from library_file_part where file_id = ?1 and position = ?2", byte[].class)
                .setParameter(1, file)
                .setParameter(2, position)
                .getSingleResult();
    }
}
