/** Archives, read within limits: how many entries, how large, by which names. */
package org.plumbline.library.table.archive;
