/** What a file would bring: which of its rows are new, here already, or to be refused. Decides row by row and stores nothing. */
package org.plumbline.library.admission;
