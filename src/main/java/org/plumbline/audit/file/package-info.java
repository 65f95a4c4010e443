/** The log as a file of JSON lines. */
package org.plumbline.audit.file;
