/** One figure read from its cells, wherever they come from; the long format, a row at a time. */
package org.plumbline.library.format.row;
