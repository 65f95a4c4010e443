/** The event log: who did what, when, from what to what, chained by hashes so that a change to the past shows. */
package org.plumbline.audit;
