/** Articles as received: intake and versions. A text never changes; a new version is a new row of the same article. */
package org.plumbline.article;
