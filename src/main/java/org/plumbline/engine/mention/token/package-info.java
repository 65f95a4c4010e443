/** A text cut into tokens and sentences, and the phrases found among tokens. */
package org.plumbline.engine.mention.token;
