/** One check of one text: by which engine, against how much, for whom and why, and what numbers it saw. */
package org.plumbline.checking.run;
