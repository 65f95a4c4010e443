/** The layouts of the World Bank, Our World in Data, Eurostat and SDMX. */
package org.plumbline.library.layout.publisher;
