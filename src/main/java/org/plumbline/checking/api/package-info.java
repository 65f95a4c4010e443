/** Claims and checks for programs. */
package org.plumbline.checking.api;
