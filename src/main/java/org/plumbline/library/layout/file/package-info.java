/** A whole file: its tables, what is described beside them, which layout each has. */
package org.plumbline.library.layout.file;
