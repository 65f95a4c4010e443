/** The report as pages and files, and what is written down when one leaves the house. */
package org.plumbline.report.export;
