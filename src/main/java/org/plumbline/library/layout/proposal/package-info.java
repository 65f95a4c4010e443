/** A guess how an unknown table is read: its header, its columns, the lines around it. */
package org.plumbline.library.layout.proposal;
