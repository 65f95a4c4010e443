/** The files that figures came from, kept byte for byte. */
package org.plumbline.library.original;
