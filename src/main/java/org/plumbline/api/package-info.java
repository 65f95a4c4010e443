/** The engine as a function over HTTP: a text in, claims out; a text and figures in, verdicts out. Stores nothing. */
package org.plumbline.api;
