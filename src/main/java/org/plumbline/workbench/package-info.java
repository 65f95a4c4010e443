/** The workbench: an article, and its claims as cards to be worked through. */
package org.plumbline.workbench;
