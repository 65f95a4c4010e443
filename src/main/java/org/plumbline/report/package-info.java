/** The fact-check report on one text of an article: a preview, and files that print, calculate and can be read by programs. */
package org.plumbline.report;
