/** The engine as this desk runs it: with its names of entities, and known by version and rules. */
package org.plumbline.checking.engine;
