/** Files of any kind, read as tables of cells: CSV and its kin, workbooks, archives of these. Knows nothing of figures. */
package org.plumbline.library.table;
