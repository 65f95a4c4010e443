/** What a check asks of the library. */
package org.plumbline.library.reference;
