/** The data releases of the U.S. Geological Survey, edition by edition. */
package org.plumbline.library.layout.usgs;
