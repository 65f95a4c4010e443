/** What the library holds: sources publish editions, editions have series, series have figures; errata stand beside them. */
package org.plumbline.library.shelf;
