/** What looks like a mistake in a figure although it can be taken in. */
package org.plumbline.library.doubt;
