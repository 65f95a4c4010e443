/** What somebody looks for in the library. */
package org.plumbline.library.search;
