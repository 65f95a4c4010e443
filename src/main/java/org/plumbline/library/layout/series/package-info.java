/** Time series of one country, as statistical offices and banks hand them out: a date a row, a series a column. */
package org.plumbline.library.layout.series;
