/** The steps people take on claims, one at a time, each on what the person saw and each in the log; and where claims stand. */
package org.plumbline.review.desk;
