/** Numbers with their units put together: money, proportions, compounds, ranges, lists that share a unit. */
package org.plumbline.engine.mention.amount;
