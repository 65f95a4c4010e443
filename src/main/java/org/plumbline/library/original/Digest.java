package org.plumbline.library.original;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plumbline.library.table.FileContent;

/** What identifies a file whatever its name: the SHA-256 of its bytes in hexadecimal digits, and how many there are. */
public record Digest(String sha256, long size) {

    public static Digest of(FileContent content) {
        var digest = blank();
        try (InputStream bytes = new DigestInputStream(content.open(), digest)) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            return new Digest(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be read back", broken);
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
