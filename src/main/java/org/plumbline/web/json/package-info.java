/** JSON as strictly as it must be read, and what was wrong with it in words. */
package org.plumbline.web.json;
