/** How an uploaded file is read: its layout or an editor's mapping, kept until it is imported and remembered by its source. */
package org.plumbline.library.reading;
