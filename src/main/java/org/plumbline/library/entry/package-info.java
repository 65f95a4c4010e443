/** Figures typed in by hand, on a page or by a program. */
package org.plumbline.library.entry;
