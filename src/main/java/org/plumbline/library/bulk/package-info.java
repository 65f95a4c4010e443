/** Many rows at once, as each database takes them fastest. */
package org.plumbline.library.bulk;
