/** The unit beside a number, the noun it counts, and what it is for each of. */
package org.plumbline.engine.mention.unit;
