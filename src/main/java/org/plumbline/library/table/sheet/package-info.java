/** Workbooks as tables of cells; nothing in them is computed. */
package org.plumbline.library.table.sheet;
