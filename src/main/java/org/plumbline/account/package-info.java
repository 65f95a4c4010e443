/** People and roles, their passwords, and who is acting. */
package org.plumbline.account;
