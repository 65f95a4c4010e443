/** Numbers that are no figures: names, addresses, telephone numbers, clock times, scores. */
package org.plumbline.engine.mention.label;
