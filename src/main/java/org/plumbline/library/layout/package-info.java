/** The layouts in which publishers hand out their tables, recognised by what stands in them; and a proposal for any other. */
package org.plumbline.library.layout;
