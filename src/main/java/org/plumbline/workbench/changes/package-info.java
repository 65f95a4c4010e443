/** What a later text of an article changed, and what became of its claims. */
package org.plumbline.workbench.changes;
