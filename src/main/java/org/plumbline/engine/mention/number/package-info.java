/** Numbers of every form, from tokens: digits, words, magnitudes, fractions, powers, orders of magnitude. */
package org.plumbline.engine.mention.number;
