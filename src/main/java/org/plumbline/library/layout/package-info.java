/** What a layout is: it looks at the first rows of a table and answers with a mapping. */
package org.plumbline.library.layout;
