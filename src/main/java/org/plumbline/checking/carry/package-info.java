/** Where the places of one text are in a later one. Text in, places out. */
package org.plumbline.checking.carry;
