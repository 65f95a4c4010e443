package org.plumbline.checking.event;

/** Somebody changed how this claim was read or what it is held to, and so is an author of it; told before what it changes. */
public record ClaimTouched(long claimId, String who) {}
