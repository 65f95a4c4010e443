/** The engine's records as stored text. */
package org.plumbline.checking.stored;
