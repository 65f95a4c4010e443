/** The words of the vocabulary files, what each can be in a numeric expression, and the families of characters. */
package org.plumbline.engine.mention.word;
