/** What programs ask of the library. */
package org.plumbline.library.api;
