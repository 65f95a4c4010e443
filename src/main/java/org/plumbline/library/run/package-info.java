/** Imports that take long: in the background, with their progress told, and to be cancelled. */
package org.plumbline.library.run;
