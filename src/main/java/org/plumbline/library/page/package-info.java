/** Reading the library: its pages, search, and the same for programs. */
package org.plumbline.library.page;
