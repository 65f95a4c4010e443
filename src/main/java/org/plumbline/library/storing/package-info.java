/** Storing many figures at once, in memory that does not grow with their number. */
package org.plumbline.library.storing;
