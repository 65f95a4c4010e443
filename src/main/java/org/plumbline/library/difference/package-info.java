/** Two editions of a source side by side: what changed, came and went. */
package org.plumbline.library.difference;
