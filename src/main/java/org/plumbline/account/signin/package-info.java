/** Signing in: passwords held against what was typed, failures counted, requests given their person. */
package org.plumbline.account.signin;
