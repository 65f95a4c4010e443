/** The desk's pages for articles: the list, the intake, and the workbench, where claims are worked through. */
package org.plumbline.workbench;
