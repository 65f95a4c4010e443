/** Plumbline, a source comparison and fact-check workbench for figures. */
package org.plumbline;
