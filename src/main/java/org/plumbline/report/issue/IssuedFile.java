package org.plumbline.report.issue;

import jakarta.persistence.Embeddable;

/**
 * One file of a final report, to the letter.
 *
 * @param hash SHA-256 of the content in UTF-8
 */
@Embeddable
public record IssuedFile(String content, String hash) {

    public static IssuedFile of(String content) {
        return new IssuedFile(content, Sha256.of(content));
    }
}
