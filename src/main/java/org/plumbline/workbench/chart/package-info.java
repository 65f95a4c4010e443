/** Charts drawn on the server: values on an axis, ranks over editions. */
package org.plumbline.workbench.chart;
