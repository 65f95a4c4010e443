package org.plumbline.library.run;

/** Somebody wants an import to end. */
final class CancelledException extends RuntimeException {}
