/** The page where a text comes in. */
package org.plumbline.workbench.intake;
