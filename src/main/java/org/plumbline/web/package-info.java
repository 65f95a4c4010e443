/** What all pages and API answers have in common: form errors, refusals, problem details. Knows no feature. */
package org.plumbline.web;
