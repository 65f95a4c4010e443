/** Work that takes longer than a request: begun with it, its progress told, to be cancelled, and never left half done unnoticed. */
package org.plumbline.background;
