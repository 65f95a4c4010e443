/** Errata: what was printed or taken in wrong, on record, with the figure as printed beside it. */
package org.plumbline.library.erratum;
