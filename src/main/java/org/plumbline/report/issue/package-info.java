/** Final reports that left the house: kept to the letter, and what a later one corrects in them. */
package org.plumbline.report.issue;
