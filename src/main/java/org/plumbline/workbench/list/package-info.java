/** The list of articles. */
package org.plumbline.workbench.list;
