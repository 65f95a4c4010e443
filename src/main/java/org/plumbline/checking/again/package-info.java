/** All articles that were checked by older rules, checked again. */
package org.plumbline.checking.again;
