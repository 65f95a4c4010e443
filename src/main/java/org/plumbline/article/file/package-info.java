/**
 * Texts out of files and pages: title, date, paragraphs, captions and page furniture. Files come from strangers, so they are
 * read by {@link org.plumbline.article.file.process.ReaderProgram} in a process of its own, within limits, and killed when they take
 * too long.
 */
package org.plumbline.article.file;
