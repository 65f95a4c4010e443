/** Text as tables: encodings, separators, what was pasted. */
package org.plumbline.library.table.text;
