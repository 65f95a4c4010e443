package org.plumbline.article.file;

/** Hears how far the reading of a file has come: pages of a PDF, paragraphs of a document. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    void at(int done, int total);
}
