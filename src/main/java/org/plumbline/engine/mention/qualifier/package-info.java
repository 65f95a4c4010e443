/** What the words around an amount say of it: hedges and directions of change. */
package org.plumbline.engine.mention.qualifier;
