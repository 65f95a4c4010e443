/** The whole library as one file, a Frictionless data package, out of one desk and into another. */
package org.plumbline.library.transfer;
