/** Pages and their blocks out of each kind of file: text, HTML, Word, PDF. */
package org.plumbline.article.file.kind;
