/** Days, months, quarters, years and other periods, resolved against the day of publication. */
package org.plumbline.engine.mention.date;
