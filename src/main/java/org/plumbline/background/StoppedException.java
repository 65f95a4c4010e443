package org.plumbline.background;

/** The server is being stopped, or another one has taken this job for dead. */
final class StoppedException extends RuntimeException {}
