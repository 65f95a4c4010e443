/**
 * What people say of a claim: an editor assesses and submits or waives it, somebody else approves or rejects it.
 *
 * <p>{@link org.plumbline.review.ClaimReview} holds the rules, the tables of migration V40 hold the hardest of them again.
 */
package org.plumbline.review;
