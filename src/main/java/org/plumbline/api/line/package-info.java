/** Streams of JSON lines. */
package org.plumbline.api.line;
