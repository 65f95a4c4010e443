/** Text in, numeric expressions out: one walk over the tokens that asks the readers of the packages below. */
package org.plumbline.engine.mention;
