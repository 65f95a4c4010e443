/** Files of figures: upload, preview, import. */
package org.plumbline.library.importing;
