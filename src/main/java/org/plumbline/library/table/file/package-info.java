/** Any file as the tables in it, by what its first bytes say it is. */
package org.plumbline.library.table.file;
