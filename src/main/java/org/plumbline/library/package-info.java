/**
 * The desk's reference figures: sources, editions, series, figures. They come in by hand or by file, are found again, and
 * are never overwritten.
 */
package org.plumbline.library;
