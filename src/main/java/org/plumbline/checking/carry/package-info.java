/** From one text of an article to the next: which claims go on, and where they stand there. */
package org.plumbline.checking.carry;
