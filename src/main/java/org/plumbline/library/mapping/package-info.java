/** How the columns of a table are read as figures: mappings, and the cells of publishers' tables made fit for the library. */
package org.plumbline.library.mapping;
