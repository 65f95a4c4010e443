/** The fact-check report on one text of an article. */
package org.plumbline.report;
