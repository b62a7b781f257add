/** REST API: a thin face of the same services as the pages, with the same checks. JSON in and out, errors as problem details (RFC 9457). */
package se.arshjulet.api;
