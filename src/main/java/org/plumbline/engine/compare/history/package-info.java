/**
 * Holds what a text says of a figure's own past to the periods of one column: that it is the lowest since a year, or rose for the
 * third year running.
 */
package org.plumbline.engine.compare.history;
