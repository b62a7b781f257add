/** OpenTelemetry traces of requests, jobs and letters, when an installation says where to send them. Nothing here tells of people or of what they wrote. */
package se.arshjulet.platform.spar;
