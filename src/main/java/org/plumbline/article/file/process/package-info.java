/** The process of its own in which files are read, and that can be ended. */
package org.plumbline.article.file.process;
