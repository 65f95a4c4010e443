/** People and roles: passwords, sessions, sign-in, invitations. */
package org.plumbline.account;
