/** The cells of publishers' tables made fit for the library: names, values, units, periods, statuses, notes. */
package org.plumbline.library.mapping.cell;
