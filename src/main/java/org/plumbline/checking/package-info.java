/** The use case "check this article": reads the text, holds its claims to the library, keeps the result and what editors change about it. */
package org.plumbline.checking;
