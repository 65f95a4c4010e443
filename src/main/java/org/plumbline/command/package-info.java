/** The engine on the command line: an article and reference files in, verdicts out. Opens no database and no port. */
package org.plumbline.command;
