/** What this desk asks of a decision: how many people approve, and whether they see the editor's rating first. */
package org.plumbline.review.rules;
