/** Where editors put right what was read and paired. */
package org.plumbline.checking.desk;
