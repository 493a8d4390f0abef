/** The three mappers that turn what went wrong into a page or into problem+json (RFC 9457). */
package fr.essaim.web.failures;
