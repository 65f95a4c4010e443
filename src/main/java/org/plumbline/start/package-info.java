/** Start-up: the command line, the demo desk, and what the terminal says. Knows every feature; none knows it. */
package org.plumbline.start;
