/** One claim of a text as the desk keeps it: what was read, what editors changed about it, what was found. */
package org.plumbline.checking.claim;
