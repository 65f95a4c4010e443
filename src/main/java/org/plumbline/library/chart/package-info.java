/** A series over time and across editions, as a picture and as the table it is drawn from. */
package org.plumbline.library.chart;
