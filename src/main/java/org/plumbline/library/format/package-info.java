/** The long format of figures, one figure a row: its columns, their limits, and a reader that says what it refuses and why. */
package org.plumbline.library.format;
