/** What a program asks. */
package org.plumbline.api.request;
